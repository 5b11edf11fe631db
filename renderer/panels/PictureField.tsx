import { setCardPicture } from '../../shared/edits/cards.ts';
import type { Card } from '../../shared/journey/card.ts';
import { useEdit } from '../session/session.ts';
import { usePicture } from '../session/usePicture.ts';
import { useWords } from '../session/words.ts';
import styles from './fields.module.css';
import { PictureButton } from './PictureButton.tsx';

/** The picture on a card. */
export function PictureField({ card: { id, assetId } }: { card: Readonly<Card> }) {
  const { words } = useWords();
  const edit = useEdit();
  const url = usePicture(assetId);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{words('details.picture.label')}</legend>
      {url !== null && <img className={styles.picture} src={url} alt={words('details.picture.alt')} />}
      <div className={styles.acts}>
        <PictureButton
          name={words(assetId === null ? 'details.picture.add' : 'details.picture.change')}
          onChoose={(chosen) => edit(setCardPicture(id, chosen))}
        />
        {assetId !== null && (
          <button type="button" onClick={() => edit(setCardPicture(id, null))}>
            {words('details.picture.remove')}
          </button>
        )}
      </div>
    </fieldset>
  );
}
