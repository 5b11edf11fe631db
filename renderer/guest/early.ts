import { type FirstSight, unpackFirstSight } from '../../shared/live/firstSight.ts';
import { sightPath, welcomePath } from '../../shared/workshop/messages.ts';

/** What a page begins with, asked for by this ticket before the page was there. */
export interface Early {
  readonly token: string;
  readonly sight: Promise<Uint8Array | null>;
  readonly welcome: Promise<unknown>;
}

/** What a page begins with. Null when the host gives none: then all of it comes over the line. */
export interface Beginning {
  sight(): Promise<FirstSight | null>;
  welcome(): Promise<unknown>;
}

/** Gives what was asked for early, once: whoever asks again wants the newest. */
export function beginningOf(token: string, early: Early | null): Beginning {
  let first = early?.token === token ? early : null;
  const welcome = first?.welcome ?? askFor(welcomePath, token, (answer) => answer.json());
  return {
    async sight() {
      const asked = first?.sight ?? askFor(sightPath, token, bytesOf);
      first = null;
      const bytes = await asked;
      return bytes && unpackFirstSight(bytes);
    },
    welcome: () => welcome,
  };
}

const bytesOf = async (answer: Response): Promise<Uint8Array> => new Uint8Array(await answer.arrayBuffer());

async function askFor<Read>(
  path: string,
  token: string,
  read: (answer: Response) => Promise<Read>,
): Promise<Read | null> {
  try {
    const answer = await fetch(path, { headers: { authorization: `Bearer ${token}` } });
    return answer.ok ? await read(answer) : null;
  } catch {
    return null;
  }
}
