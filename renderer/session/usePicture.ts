import { useEffect, useState } from 'react';
import { request } from './bridge.ts';

/** The address of a picture inside the file, or null while it is not there. */
export function usePicture(assetId: string | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (assetId === null) return setUrl(null);
    let isGone = false;
    let made: string | null = null;
    void request('asset.read', { id: assetId }).then((answer) => {
      if (isGone || !answer.ok) return;
      made = URL.createObjectURL(new Blob([answer.value.slice()]));
      setUrl(made);
    });
    return () => {
      isGone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [assetId]);
  return url;
}
