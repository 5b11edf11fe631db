import { hyphensIn, withPartings } from '../../shared/layout/hyphenate.ts';
import { useMap } from '../session/session.ts';
import { useWords } from '../session/words.ts';

/** A long name breaks where its language parts it: the window has no hyphens of its own. */
export function PartedName({ name }: { name: string }) {
  const { language } = useWords();
  const hyphens = useMap((journey) => hyphensIn(journey, language));
  return withPartings(name, hyphens);
}
