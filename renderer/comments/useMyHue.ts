import { hueOfName } from '../../shared/comments/people.ts';
import type { Hue } from '../../shared/journey/hue.ts';
import { useSeat } from '../workshop/seat.ts';

/** The colour in which one signs: in a workshop that of one's hand and badge, else the one of the name. */
export function useMyHue(name: string): Hue {
  return useSeat()?.me.hue ?? hueOfName(name);
}
