import { describe, expect, test } from 'vitest';
import { blockOf } from '../../../shared/clipboard/block.ts';
import { addCardsBlock } from '../../../shared/edits/cardBlocks.ts';
import { moveCards, shiftCards } from '../../../shared/edits/cardMoves.ts';
import { addCard, removeCard, setCardHue, writeCard } from '../../../shared/edits/cards.ts';
import { writeComment } from '../../../shared/edits/comments.ts';
import { copyOfCards } from '../../../shared/edits/copied.ts';
import { duplicateCards } from '../../../shared/edits/copies.ts';
import type { MapEdit } from '../../../shared/edits/edit.ts';
import { feel } from '../../../shared/edits/emotions.ts';
import { hideLane, lockLane, moveLane, removeLane, renameLane, resizeLane } from '../../../shared/edits/lanes.ts';
import { addLink } from '../../../shared/edits/links.ts';
import { lockedLaneOf } from '../../../shared/edits/locked.ts';
import { takeInSurvey } from '../../../shared/edits/metrics.ts';
import { pasteCards } from '../../../shared/edits/paste.ts';
import { collapseStage, renameStage } from '../../../shared/edits/stages.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import { aMap } from '../../builders/aMap.ts';
import { aSurvey } from '../../builders/aSurvey.ts';

/** lane2 holds card2 and is locked; card1 lies above it, card3 below. */
const open = (lock = 'lane2') =>
  createLiveMap(
    aMap()
      .withStages('Before', 'After')
      .withLanes('action', 'pain', 'gain', 'feeling')
      .withCard('packs')
      .withCard('waits', { laneId: 'lane2' })
      .withCard('rests', { laneId: 'lane3' })
      .withPersona('Rosa')
      .withFeelings(1, -1)
      .with(lockLane(lock))
      .state(),
    { refuses: lockedLaneOf },
  );

const source = open().snapshot();
const top = { stageId: 'stage1', laneId: 'lane1' };
const twoRows = blockOf([0, 1].map((row) => ({ row, column: 0, across: 1, down: 1, texts: ['word'] })));

const touching: [string, MapEdit][] = [
  ['words of its cards', writeCard('card2', 'waits long')],
  ['colours of its cards', setCardHue(['card1', 'card2'], 3)],
  ['a card that leaves it', moveCards(['card2'], { stageId: 'stage1', laneId: 'lane1' })],
  ['a card that comes into it', moveCards(['card1'], { stageId: 'stage1', laneId: 'lane2' })],
  ['a block that is carried over it by keys', shiftCards(['card1'], 0, 1)],
  ['a new card in it', addCard({ stageId: 'stage1', laneId: 'lane2' })],
  ['its cards being removed', removeCard('card2')],
  ['a way from its cards', addLink({ fromId: 'card2', toId: 'card1' })],
  ['a way to its cards', addLink({ fromId: 'card1', toId: 'card2' })],
  [
    'cards that are pasted over several rows, from the one above',
    pasteCards(copyOfCards(source, ['card1', 'card2']), top),
  ],
  ['a table that is pasted over several rows', addCardsBlock(twoRows, top)],
  ['its cards being copied beside them', duplicateCards(['card1', 'card2'])],
  ['its name', renameLane('lane2', 'Troubles')],
  ['its height', resizeLane('lane2', 300)],
  ['its place', moveLane('lane2', 'last')],
  ['itself being removed', removeLane('lane2')],
];

const leavingAlone: [string, MapEdit][] = [
  ['cards of other lanes', writeCard('card1', 'packs a bag')],
  ['ways between cards of other lanes', addLink({ fromId: 'card1', toId: 'card3' })],
  ['a card that goes past it', moveCards(['card1'], { stageId: 'stage2', laneId: 'lane3' })],
  ['being unlocked', lockLane('lane2', false)],
  ['being hidden', hideLane('lane2')],
  ['stages being named and folded', collapseStage('stage1')],
  ['a stage above it being renamed', renameStage('stage1', 'First')],
  ['curves of another lane', feel('emotion1', 2)],
  [
    'what people say about its cards',
    writeComment('card2', { text: 'Really?', author: 'Ana', writtenAt: '2026-01-01T00:00:00.000Z' }),
  ],
  ['figures of a survey', takeInSurvey(aSurvey())],
];

describe('R20: a locked lane', () => {
  test.each(touching)('refuses %s and says which lane it is', (_, edit) => {
    const live = open();
    const before = live.snapshot();
    const told: string[] = [];
    live.onRefused((laneId) => told.push(laneId));

    const isDone = live.edit(edit);

    expect(isDone).toBe(false);
    expect(told).toEqual(['lane2']);
    expect(live.snapshot()).toBe(before);
    expect(live.history.undoable()).toBeNull();
  });

  test.each(leavingAlone)('does not mind %s', (_, edit) => {
    const live = open();
    const before = live.snapshot();

    const isDone = live.edit(edit);

    expect(isDone).toBe(true);
    expect(live.snapshot()).not.toBe(before);
  });

  test('keeps its curves when it is a feeling lane', () => {
    const live = open('lane4');

    expect(live.edit(feel('emotion1', 2))).toBe(false);
    expect(live.snapshot().emotions['emotion1']?.value).toBe(1);
  });

  test('takes in what a colleague does in it', () => {
    const live = open();
    const colleague = createLiveMap(live.state());

    colleague.edit(writeCard('card2', 'waits long'));
    live.receive(colleague.state(), 'peer');

    expect(live.snapshot().cards['card2']?.text).toBe('waits long');
  });
});
