import type { ReactNode } from 'react';
import { initialsOf } from '../../../shared/comments/people.ts';
import type { Person } from '../../../shared/workshop/person.ts';
import { hueStyle } from '../../faces/hueStyle.ts';
import styles from './chip.module.css';

interface Props {
  person: Person;
  /** In a list it needs no edge of its own. */
  isPlain?: boolean;
  children?: ReactNode;
}

/** Who somebody is, as a disc in their colour with the name beside it. */
export const PersonChip = ({ person, isPlain = false, children }: Props) => (
  <span
    className={styles.chip}
    style={hueStyle(person.hue)}
    data-away={!person.isHere || undefined}
    data-plain={isPlain || undefined}
  >
    <Disc person={person} />
    <span className={styles.name}>{person.name}</span>
    {children}
  </span>
);

/** Says nothing aloud: the name stands beside it, or is the name of the button around it. */
export const Disc = ({ person }: { person: Person }) => (
  <span className={styles.disc} style={hueStyle(person.hue)} aria-hidden>
    <b>{initialsOf(person.name) || '?'}</b>
  </span>
);
