import { personalIn } from '../experience/personal.ts';
import type { Card } from '../journey/card.ts';
import type { Comment } from '../journey/comment.ts';
import type { JourneyMap, Table } from '../journey/journeyMap.ts';
import type { Persona } from '../journey/persona.ts';

/** What people wrote into a map themselves. Nobody but them knows whether customers are in it, so they choose. */
export const choices = ['notes', 'personas', 'quotes', 'comments'] as const;
export type Choice = (typeof choices)[number];
export type TakenAlong = Readonly<Record<Choice, boolean>>;

/** Notes and people are what a map is made of; quotes somebody typed are of customers, comments are of colleagues. */
export const usuallyTaken: TakenAlong = { notes: true, personas: true, quotes: false, comments: false };

export const isFromRow = ({ quotedFrom }: Card): boolean => quotedFrom !== null;
export const isTypedQuote = ({ kind, quotedFrom }: Card): boolean => kind === 'quote' && quotedFrom === null;

const personaTexts = ['quote', 'wants', 'fears', 'story'] as const;
const hasText = (persona: Persona): boolean => personaTexts.some((field) => persona[field].trim() !== '');

/** How many of each there are, so that a person can choose knowingly. */
export const countByHand = ({ cards, personas, comments }: JourneyMap): Record<Choice, number> => ({
  notes: Object.values(cards).filter((card) => card.note.trim() !== '' && !isFromRow(card)).length,
  personas: Object.values(personas).filter(hasText).length,
  quotes: Object.values(cards).filter(isTypedQuote).length,
  comments: Object.keys(comments).length,
});

/** The same map without what shall not come along, and without comments on what stays behind. */
export function withoutChosen(journey: JourneyMap, taken: TakenAlong): JourneyMap {
  const cards = kept(journey.cards, (card) => !isFromRow(card) && (taken.quotes || !isTypedQuote(card)));
  const { notes, personas } = taken;
  const isAbout = ({ aboutId }: Comment) => !(aboutId in journey.cards) || aboutId in cards;
  return {
    ...journey,
    cards: notes ? cards : changed(cards, (card) => ({ ...card, note: '' })),
    personas: personas
      ? journey.personas
      : changed(journey.personas, (persona) => ({ ...persona, quote: '', wants: '', fears: '', story: '' })),
    comments: taken.comments ? kept(journey.comments, isAbout) : {},
  };
}

/** Shorter than this, words are repeated by chance. */
const fewestLetters = 12;

const spoken = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Words of a customer that somebody copied into another text are still a customer's: `…` stands for them. */
export function withoutRepeated(
  journey: JourneyMap,
  quotes: readonly string[],
): { journey: JourneyMap; texts: number } {
  const said = quotes.map(spoken).filter(({ length }) => length >= fewestLetters);
  let texts = 0;
  const silenced = (text: string): string => {
    const plain = spoken(text);
    if (!said.some((words) => plain.includes(words))) return text;
    texts += 1;
    return said.reduce((left, words) => left.replaceAll(words, '…'), plain);
  };
  if (said.length === 0) return { journey, texts };
  const all = (table: Table<object>) => changed(table, (entry) => withTexts(entry, silenced));
  const silencedTables = written.map((name) => [name, all(journey[name])]);
  const sources = changed(journey.sources, (source) => ({ ...source, about: silenced(source.about) }));
  return { journey: { ...journey, ...Object.fromEntries(silencedTables), sources }, texts };
}

/** Where people write words; of a source only what it is about is theirs. */
const written = [
  ...(['map', 'cards', 'personas', 'comments', 'stages', 'lanes', 'links', 'emotions', 'channels'] as const),
  ...(['metrics', 'views'] as const),
] as const;

/** How many texts hold what looks like an address, a number or a name of a person. */
export function personalTexts(journey: JourneyMap): number {
  let texts = 0;
  const look = (text: string): string => {
    if (personalIn(text).size > 0) texts += 1;
    return text;
  };
  for (const name of written) for (const entry of Object.values<object>(journey[name])) withTexts(entry, look);
  for (const { about } of Object.values(journey.sources)) look(about);
  return texts;
}

/** Ids and the like are no words; they have no space in them. Tags and addresses are words with words. */
function withTexts<Entry extends object>(entry: Entry, change: (text: string) => string): Entry {
  let isSame = true;
  const worded = (value: unknown): unknown => {
    if (typeof value !== 'string' || !/[\s@]/.test(value)) return value;
    const after = change(value);
    isSame = isSame && after === value;
    return after;
  };
  const pairs = Object.entries(entry).map(([field, value]) => [
    field,
    field === 'tags' || field === 'addresses'
      ? Object.fromEntries(Object.entries(value).map(([key, one]) => [worded(key), worded(one)]))
      : worded(value),
  ]);
  return isSame ? entry : (Object.fromEntries(pairs) as Entry);
}

export function kept<Entry>(table: Table<Entry>, isKept: (entry: Readonly<Entry>) => boolean): Table<Entry> {
  return Object.fromEntries(Object.entries(table).filter(([, entry]) => isKept(entry)));
}

const changed = <Entry>(table: Table<Entry>, change: (entry: Readonly<Entry>) => Readonly<Entry>): Table<Entry> =>
  Object.fromEntries(Object.entries(table).map(([id, entry]) => [id, change(entry)]));
