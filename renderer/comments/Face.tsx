import { hueOfName, initialsOf } from '../../shared/comments/people.ts';
import type { Hue } from '../../shared/journey/hue.ts';
import { hueStyle } from '../faces/hueStyle.ts';
import styles from './thread.module.css';

/** Who speaks, as a disc in their colour. The name stands beside it, so it says nothing aloud. */
export const Face = ({ name, hue }: { name: string; hue: Hue }) => (
  <span className={styles.face} style={hueStyle(hue ?? hueOfName(name))} aria-hidden>
    {initialsOf(name) || '?'}
  </span>
);
