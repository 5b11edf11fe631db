import { useEffect, useMemo, useRef, useState } from 'react';
import { newId } from '../../../shared/journey/id.ts';
import type { PutCard } from '../../../shared/workshop/hiddenCards.ts';
import { isLocked } from '../../../shared/workshop/lock.ts';
import { keepDraft, keptDraft } from '../keep.ts';
import { type CaptureProps, type Capturing, parkingLot, type WaitingCard } from './capturing.ts';
import { type Choices, choicesIn, firstLane } from './places.ts';
import { lanesOf, stagesOf, useMapPart } from './useMapPart.ts';

export function useCapture({ seat, live, stageId, say }: CaptureProps): Capturing {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useDraft();
  const stages = useMapPart(live, stagesOf);
  const lanes = useMapPart(live, lanesOf);
  const choices = useMemo(() => choicesIn({ stages, lanes }), [stages, lanes]);
  const [chosen, setChosen] = useState({ stageId: '', laneId: '' });
  const place = placeAmong(choices, chosen, firstLane(choices, seat.room.privacy, lanes));
  const isOffered = choices.stages.some(({ id }) => id === stageId);
  useEffect(() => {
    if (stageId && isOffered) setChosen((before) => ({ ...before, stageId }));
  }, [stageId, isOffered]);
  const { waiting, send } = useSending({ seat, say }, (failed) => setText((typed) => typed || failed));

  function put(): void {
    const words = text.trim();
    const { stageId, laneId } = place;
    const kind = choices.lanes.find(({ id }) => id === laneId)?.kind ?? 'note';
    send(laneId === parkingLot ? { id: newId(), text: words } : { id: newId(), kind, stageId, laneId, text: words });
    setText('');
    field.current?.focus();
  }
  return {
    ...{ field, text, setText, choices, place, waiting, put },
    choose: (part) => setChosen({ ...place, ...part }),
    isLockedHere: place.laneId !== parkingLot && isLocked(seat.room.locks, place),
  };
}

/** What is half written goes along when the page is loaded anew, or moves to another host. */
function useDraft() {
  const [text, setText] = useState(keptDraft);
  useEffect(() => keepDraft(text), [text]);
  return [text, setText] as const;
}

/** What was chosen may be gone from the map meanwhile. */
function placeAmong({ stages, lanes }: Choices, chosen: { stageId: string; laneId: string }, lane: string) {
  const isLane = chosen.laneId === parkingLot || lanes.some(({ id }) => id === chosen.laneId);
  const stage = stages.find(({ id }) => id === chosen.stageId) ?? stages[0];
  return { stageId: stage?.id ?? '', laneId: isLane ? chosen.laneId : lane };
}

/** The room and the map tell of a card a moment after the host has it. */
const moment = 1500;

function useSending({ seat, say }: Pick<CaptureProps, 'seat' | 'say'>, onFailed: (text: string) => void) {
  const [waiting, setWaiting] = useState<readonly WaitingCard[]>([]);
  const forget = (id: string) => setWaiting((cards) => cards.filter((card) => card.id !== id));
  async function send(card: PutCard | { id: string; text: string }): Promise<void> {
    const isCard = 'laneId' in card;
    setWaiting((cards) => [{ id: card.id, text: card.text, kind: isCard ? card.kind : null }, ...cards]);
    const done = await seat.act(isCard ? { kind: 'card.put', card } : { kind: 'park', ...card });
    if (done.ok) return void setTimeout(forget, moment, card.id);
    forget(card.id);
    say(done.problem);
    onFailed(card.text);
  }
  return { waiting, send: (card: PutCard | { id: string; text: string }) => void send(card) };
}
