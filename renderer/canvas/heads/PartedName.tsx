import { hyphensIn, withPartings } from '../../../shared/layout/hyphenate.ts';
import { useMap } from '../../session/session.ts';
import { useWords } from '../../session/words.ts';

/** A long name breaks where its language parts it, but for words of fewer letters: the window has no hyphens of its own. */
export function PartedName({ name, least }: { name: string; least?: number }) {
  const { language } = useWords();
  const hyphens = useMap((journey) => hyphensIn(journey, language));
  return withPartings(name, hyphens, least);
}
