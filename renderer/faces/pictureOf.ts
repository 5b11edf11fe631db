import { createContext, use, useEffect, useState } from 'react';
import { request } from '../session/bridge.ts';

/** Where the picture of an asset can be loaded from; null while, or as long as, it is not there. */
export type PictureOf = (assetId: string | null) => string | null;

const known = new Map<string, Promise<string | null>>();

/** Signs of channels stand on many cards: each is asked for once, and kept. */
function useSharedPicture(assetId: string | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    const asked = assetId === null ? Promise.resolve(null) : (known.get(assetId) ?? load(assetId));
    if (assetId !== null) known.set(assetId, asked);
    void asked.then((loaded) => {
      if (!isGone) setUrl(loaded);
    });
    return () => {
      isGone = true;
    };
  }, [assetId]);
  return url;
}

async function load(id: string): Promise<string | null> {
  const answer = await request('asset.read', { id });
  return answer.ok ? URL.createObjectURL(new Blob([answer.value.slice()])) : null;
}

/** On screen pictures come from the file; paper brings its own along. */
export const PictureOfContext = createContext<PictureOf>(useSharedPicture);

export function usePictureOf(assetId: string | null): string | null {
  const useIt = use(PictureOfContext);
  return useIt(assetId);
}
