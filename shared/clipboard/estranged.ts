import type { Card } from '../journey/card.ts';
import type { Id } from '../journey/id.ts';
import type { Clipping } from './clipping.ts';

/**
 * A clipping of another window, as one pastes it. Maps that began as the same finished map have the same ids for
 * different people and channels, so there only names say who is who; the ids are made the other window's own.
 */
export function estranged({ what, ...clipping }: Clipping): Clipping {
  // What goes on from window to window keeps an id that can be written.
  const own = (id: Id): Id => `${id}-${clipping.from}`.slice(-200);
  if (what.kind === 'stage') {
    const { cards, channels, emotions, personas } = what.stage;
    const stage = {
      ...what.stage,
      cards: cards.map((card) => servedBy(card, own)),
      channels: channels.map((channel) => ({ ...channel, id: own(channel.id) })),
      emotions: emotions.map((point) => ({ ...point, personaId: own(point.personaId) })),
      personas: Object.fromEntries(Object.entries(personas).map(([id, name]) => [own(id), name])),
    };
    return { ...clipping, what: { ...what, stage } };
  }
  const { cards, channels, feelings } = what.cards;
  const strange = {
    ...what.cards,
    cards: cards.map((one) => ({ ...one, card: servedBy(one.card, own) })),
    channels: channels.map((channel) => ({ ...channel, id: own(channel.id) })),
    feelings: {
      points: feelings.points.map((one) => ({ ...one, point: { ...one.point, personaId: own(one.point.personaId) } })),
      people: feelings.people.map((person) => ({ ...person, id: own(person.id) })),
    },
  };
  return { ...clipping, what: { ...what, cards: strange } };
}

const servedBy = (card: Card, own: (id: Id) => Id): Card => ({
  ...card,
  channelId: card.channelId === null ? null : own(card.channelId),
  otherChannels: Object.fromEntries(Object.keys(card.otherChannels).map((id) => [own(id), true] as const)),
});
