import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCard, removeCard } from '../../../shared/edits/cards.ts';
import { answerComment, resolveComment, writeComment } from '../../../shared/edits/comments.ts';
import { createWords } from '../../../shared/text/words.ts';
import { type Meeting, minutesOf } from '../../../shared/workshop/minutes.ts';
import { minutesAsMarkdown } from '../../../shared/workshop/minutesMarkdown.ts';
import type { Person } from '../../../shared/workshop/person.ts';
import { aMap } from '../../builders/aMap.ts';
import { runs } from '../../builders/runs.ts';
import { seed } from '../../builders/seed.ts';

const words = createWords('en').t;
const startedAt = Date.UTC(2026, 2, 5, 9);
const remark = (id: string, author: string, text: string) => ({ id, author, text, writtenAt: '2026-03-05T10:00:00Z' });
const person = (id: string, name: string): Person => ({ id, name, role: 'editor', hue: 0, isHere: true });

const start = () =>
  aMap()
    .titled('A hospital stay')
    .withStages('Before', 'On the ward')
    .withLanes('pain', 'idea')
    .withCard('Was there')
    .with(
      writeComment('card1', remark('old', 'Ana', 'Settled last week')),
      resolveComment('old', true, { by: 'Ana', at: '' }),
      writeComment('card1', remark('asked', 'Ana', 'Who rings back?')),
    );

/** The map after a workshop in which people put up cards, answered, settled and asked. */
function meeting(more: Partial<Meeting> = {}): Meeting {
  const map = start();
  const before = map.journey();
  map.with(
    addCard({ id: 'late', stageId: 'stage2', laneId: 'lane2', text: 'Hourly rounds' }),
    addCard({ id: 'pain', stageId: 'stage2', laneId: 'lane1', text: 'Nobody says how long' }),
    addCard({ id: 'early', stageId: 'stage1', laneId: 'lane2', text: 'Ring before' }),
    addCard({ id: 'blank', stageId: 'stage1', laneId: 'lane2', text: ' ' }),
    addCard({ id: 'lost', stageId: 'gone', laneId: 'lane2', text: 'No place' }),
    answerComment('asked', remark('answer', 'Ben', 'The ward does, from May')),
    resolveComment('asked', true, { by: 'Ana', at: '' }),
    writeComment('stage2', remark('open', 'Ben', 'Is it 18 minutes?')),
  );
  const people = [person('facilitator', 'Marta'), person('p2', 'Ben')];
  const nothing = { results: [], decisions: [], parked: [] };
  return { before, after: map.journey(), startedAt, endedAt: startedAt + 5_400_000, people, ...nothing, ...more };
}

const vote = { id: 'v', question: 'What first?', budget: 3, perCard: 3, cardIds: null };

describe('the minutes of a workshop', () => {
  it('list new cards stage by stage and down each, and those without a place last', () => {
    const { newCards } = minutesOf(meeting(), words);

    expect(newCards.map(({ stage, cards }) => [stage, ...cards.map(({ text }) => text)])).toEqual([
      ['Before', 'Ring before'],
      ['On the ward', 'Nobody says how long', 'Hourly rounds'],
      ['Without a place', 'No place'],
    ]);
  });

  it('take as decided what was settled meanwhile, and what the facilitator wrote down', () => {
    const decisions = [{ id: 'd', by: 'facilitator', text: 'We meet again in May', at: 0 }];

    expect(minutesOf(meeting({ decisions }), words).decisions).toEqual([
      { text: 'We meet again in May', question: '', about: '', by: 'Marta' },
      { text: 'The ward does, from May', question: 'Who rings back?', about: 'Was there', by: 'Ana' },
    ]);
  });

  it('keep as a question what nobody settled', () => {
    expect(minutesOf(meeting(), words).questions).toEqual([
      { about: 'On the ward', text: 'Is it 18 minutes?', by: 'Ben', answer: '' },
    ]);
  });

  it('say of an open question what was answered last', () => {
    const given = meeting();
    const map = aMap().with(
      writeComment('stage2', remark('open', 'Ben', 'Is it 18 minutes?')),
      answerComment('open', remark('first', 'Ana', 'I think so')),
      answerComment('open', { ...remark('second', 'Marta', 'At night it is 31'), writtenAt: '2026-03-05T10:05:00Z' }),
    );
    const after = { ...given.after, comments: map.journey().comments };

    expect(minutesOf({ ...given, after }, words).questions.map(({ answer }) => answer)).toEqual(['At night it is 31']);
  });

  it('count the dots of every vote, also of a card that was removed since', () => {
    const given = meeting();
    const map = aMap().with({
      name: 'as it was',
      apply: (edit) => Object.values(given.after.cards).map((card) => edit.cards.add(card)),
    });
    const after = { ...given.after, cards: map.with(removeCard('late')).journey().cards };
    const ballots = [
      { receipt: 'a'.repeat(12), dots: { pain: 2, late: 1 } },
      { receipt: 'b'.repeat(12), dots: { pain: 1 } },
    ];

    const { votes } = minutesOf({ ...given, after, results: [{ vote, ballots, revealedAt: 0 }] }, words);

    expect(votes).toEqual([
      {
        question: 'What first?',
        voters: 2,
        tally: [
          { name: 'Nobody says how long', stage: 'On the ward', dots: 3 },
          { name: 'Nothing written yet', stage: '', dots: 1 },
        ],
      },
    ]);
  });
});

describe('the minutes as Markdown', () => {
  it('have a heading for each part that has something in it', () => {
    const ballots = [{ receipt: 'a'.repeat(12), dots: { pain: 2 } }];
    const parked = [{ id: 'p', by: 'p2', text: 'Parking fees', at: 0 }];
    const text = minutesAsMarkdown(
      minutesOf(meeting({ results: [{ vote, ballots, revealedAt: 0 }], parked }), words),
      words,
      'en',
    );

    expect(text.match(/^#+ .*/gm)).toEqual([
      '# A hospital stay',
      '## Decisions',
      '## Votes',
      '### What first?',
      '## New cards',
      '### Before',
      '### On the ward',
      '### Without a place',
      '## Open questions',
      '## For later',
    ]);
    expect(text).toContain('- **The ward does, from May** on “Who rings back?” (Was there, Ana)');
    expect(text).toContain('| Nobody says how long | On the ward | 2 |');
    expect(text).toContain('- Parking fees (Ben)');
  });

  it('say in Spanish that nothing came of it', () => {
    const journey = aMap().journey();
    const es = createWords('es').t;

    const text = minutesAsMarkdown(
      minutesOf({ ...meeting(), before: journey, after: journey, people: [] }, es),
      es,
      'es',
    );

    expect(text).toMatch(/^# .+\n\nTaller del 5 de marzo de 2026, .+\n\nNo se decidió, preguntó ni colocó nada\.\n$/);
  });

  it('never let what people wrote become a heading, a list, a table or a link', () => {
    const sly = fc.array(fc.constantFrom('# ', '- ', '1. ', '|', '[a](b)', '\n\n', '<b>', '`', 'x', '*', '> ', '='), {
      maxLength: 8,
    });
    const calm = start().journey();
    const quiet = { ...meeting(), before: calm, after: calm };
    fc.assert(
      fc.property(sly, (parts) => {
        const decisions = [{ id: 'd', by: 'p2', text: parts.join(''), at: 0 }];
        const lines = minutesAsMarkdown(minutesOf({ ...quiet, decisions }, words), words, 'en').split('\n');

        expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(3);
        expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(2);
        expect(lines.join('').replace(/\\./g, '')).not.toMatch(/[[\]<>`|]/);
      }),
      { numRuns: runs(100), seed },
    );
  });
});
