import type { i18n } from 'i18next';
import { allCommands, type Command } from '../../shared/commands/commands.ts';
import type { JourneyMap } from '../../shared/journey/journeyMap.ts';
import { inOrder } from '../../shared/journey/order.ts';
import { fold } from '../../shared/text/fold.ts';
import type { Language } from '../../shared/text/language.ts';
import { createWords, type Words } from '../../shared/text/words.ts';
import { laneName, stageName } from '../session/names.ts';
import type { Selection } from '../session/view.ts';
import { fitOf } from './fuzzy.ts';
import type { Offer } from './offers.ts';

/** A line of the palette: something to be done, or somewhere to go. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  /** Quiet, in front of the name: the menu of a command, the sort of a place. */
  readonly sort: string;
  readonly shortcut: string | undefined;
  readonly command: Command | null;
  readonly to: Selection | null;
  readonly offer: Offer | null;
  /** How well it answers what was typed. */
  readonly fit: number;
}

const bothLanguages: readonly Language[] = ['en', 'es'];

/** Each command with its names in both languages: people remember commands in the language they learnt them in. */
const names = new Map<string, string>();

function namesOf(command: Command): string {
  const known = names.get(command.id);
  if (known !== undefined) return known;
  const made = bothLanguages.map((language) => fold(allNamesIn(command, createWords(language)).join(' '))).join(' ');
  names.set(command.id, made);
  return made;
}

function allNamesIn(command: Command, { t, exists }: i18n): string[] {
  const also = `menu.also.${command.label}`;
  return [...nameIn(command, t), ...(exists(also) ? [(t as unknown as (key: string) => string)(also)] : [])];
}

function nameIn({ menu, label }: Command, words: Words): [string, string] {
  const look = words as unknown as (key: string) => string;
  return [look(`menu.${menu}`), look(`menu.${label}`)];
}

/** What can be done now, best first; those chosen last come first while nothing is typed. */
export function commandEntries(
  asked: string,
  words: Words,
  recent: readonly string[],
  isPossible: (command: Command) => boolean,
): Entry[] {
  const wanted = fold(asked);
  const rankOf = (id: string) => (recent.includes(id) ? recent.length - recent.indexOf(id) : 0);
  return allCommands
    .filter(isPossible)
    .flatMap((command) => {
      const fit = fitOf(namesOf(command), wanted);
      return fit === null ? [] : [{ command, fit }];
    })
    .sort((a, b) => b.fit - a.fit || rankOf(b.command.id) - rankOf(a.command.id))
    .map(({ command, fit }) => {
      const [sort, name] = nameIn(command, words);
      return { id: command.id, name, sort, shortcut: command.shortcut, command, to: null, offer: null, fit };
    });
}

/** What can be done with what is selected, by its name and by what it is about. */
export function offerEntries(offers: readonly Offer[], asked: string): Entry[] {
  const wanted = fold(asked);
  return offers
    .flatMap((offer) => {
      const { id, name, sort, shortcut } = offer;
      const fit = fitOf(fold(`${sort} ${name}`), wanted);
      return fit === null ? [] : [{ id: `offer-${id}`, name, sort, shortcut, command: null, to: null, offer, fit }];
    })
    .sort((a, b) => b.fit - a.fit);
}

/** The best first; what answers as well as another stands where it stood. */
export const inFit = (...lists: readonly (readonly Entry[])[]): Entry[] => lists.flat().sort((a, b) => b.fit - a.fit);

const most = 12;

/** Stages, lanes and cards by what they are called: the palette is also the quickest way there. */
export function placeEntries(journey: JourneyMap, asked: string, words: Words): Entry[] {
  const wanted = fold(asked);
  if (wanted.length < 2) return [];
  const found: Entry[] = [];
  const look = (name: string, sort: string, to: Selection & { id: string }, bonus: number) => {
    const folded = fold(name);
    // Far most names do not even hold the letters: only the others are weighed.
    const fit = wanted.split(' ').every((part) => folded.includes(part)) ? fitOf(folded, wanted) : null;
    if (fit !== null)
      found.push({
        id: `${to.kind}-${to.id}`,
        name,
        sort,
        shortcut: undefined,
        command: null,
        to,
        offer: null,
        fit: fit + bonus,
      });
  };
  for (const { id } of inOrder(journey.stages))
    look(stageName(journey, id, words), words('menu.stage'), { kind: 'stage', id }, 0.6);
  for (const { id } of inOrder(journey.lanes))
    look(laneName(journey, id, words), words('menu.lane'), { kind: 'lane', id }, 0.6);
  for (const { id, text } of Object.values(journey.cards))
    if (text !== '') look(text, words('menu.card'), { kind: 'card', id }, 0);
  return found.sort((a, b) => b.fit - a.fit).slice(0, most);
}
