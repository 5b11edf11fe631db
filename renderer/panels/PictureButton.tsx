import { useRef } from 'react';
import { keepPicture } from '../clipboard/pictures.ts';
import { can } from '../session/bridge.ts';
import { useViewStore } from '../session/view.ts';
import { useWords } from '../session/words.ts';

interface PictureButtonProps {
  readonly name: string;
  readonly className?: string | undefined;
  /** The picture is in the file by then. */
  onChoose(assetId: string): void;
}

/** Asks for a picture with the system's own dialog and takes it into the map's file. */
export function PictureButton({ name, className, onChoose }: PictureButtonProps) {
  const { words } = useWords();
  const view = useViewStore();
  const field = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    const assetId = file && (await keepPicture({ view, words }, file));
    if (assetId) onChoose(assetId);
  };
  if (!can('asset.add')) return null;
  return (
    <>
      <button type="button" className={className} onClick={() => field.current?.click()}>
        {name}
      </button>
      <input
        ref={field}
        type="file"
        accept="image/*"
        aria-label={name}
        hidden
        onChange={({ target }) => {
          void take(target.files?.[0]);
          target.value = '';
        }}
      />
    </>
  );
}
