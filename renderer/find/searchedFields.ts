import type { Card } from '../../shared/journey/card.ts';
import type { Comment } from '../../shared/journey/comment.ts';
import type { Emotion } from '../../shared/journey/emotion.ts';
import type { Lane } from '../../shared/journey/lane.ts';
import type { Link } from '../../shared/journey/link.ts';
import type { Persona } from '../../shared/journey/persona.ts';
import type { Stage } from '../../shared/journey/stage.ts';

interface SearchedTypes {
  stages: Stage;
  lanes: Lane;
  cards: Card;
  emotions: Emotion;
  links: Link;
  personas: Persona;
  comments: Comment;
}

export type Searched = Readonly<SearchedTypes[keyof SearchedTypes]>;

interface Field {
  readonly field: string;
  readonly text: string;
}

/** Everything that a person wrote on a record, and where: fields that are empty are left out. */
export function fieldsOf(name: keyof SearchedTypes, record: Searched): Field[] {
  const all = reading[name](record as never);
  return Object.entries(all).flatMap(([field, texts]) =>
    (typeof texts === 'string' ? [texts] : texts).filter((text) => text.trim() !== '').map((text) => ({ field, text })),
  );
}

type Read<Entry> = (record: Readonly<Entry>) => Record<string, string | readonly string[]>;

const reading: { readonly [Name in keyof SearchedTypes]: Read<SearchedTypes[Name]> } = {
  stages: ({ name, about }) => ({ name, about }),
  lanes: ({ name, about }) => ({ name, about }),
  cards: ({ text, note, evidence, promise, owner, frequency, tags, addresses }) => ({
    text,
    note,
    evidence,
    promise,
    owner,
    frequency,
    tag: Object.keys(tags),
    address: Object.entries(addresses).map(([address, words]) => (words ? `${words} ${address}` : address)),
  }),
  emotions: ({ label, feeling, trigger }) => ({ label, feeling, trigger }),
  links: ({ label }) => ({ link: label }),
  personas: ({ name, role, quote, wants, fears, story }) => ({ name, role, quote, wants, fears, story }),
  comments: ({ text }) => ({ comment: text }),
};
