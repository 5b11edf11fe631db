import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, repeatedAbove } from '../../../renderer/print/minutes/blocks.ts';
import { paginate } from '../../../renderer/print/minutes/paginate.ts';
import { piecesOf } from '../../../renderer/print/minutes/piecesOf.ts';
import { setOnPages } from '../../../renderer/print/minutes/setOnPages.ts';
import { createWords } from '../../../shared/text/words.ts';
import type { Minutes } from '../../../shared/workshop/minutesSchema.ts';

const words = createWords('en').t;
const line = { height: 30, keepsWithNext: false, repeated: 0 };
const heading = { height: 20, keepsWithNext: true, repeated: 0 };
const room = { first: 100, other: 130 };

describe('the pages of minutes', () => {
  it('are as few as the room allows, the first with less of it', () => {
    expect(paginate([line, line, line, line, line, line, line], room)).toEqual([0, 0, 0, 1, 1, 1, 1]);
  });

  it('never end with a heading', () => {
    expect(paginate([line, line, heading, heading, line], room)).toEqual([0, 0, 1, 1, 1]);
  });

  it('give a block that is higher than a page one of its own', () => {
    expect(paginate([line, { ...line, height: 400 }, line], room)).toEqual([0, 1, 2]);
  });

  it('hold every block once, in its order, and none is fuller than it may be', () => {
    const block = fc.record({
      height: fc.integer({ min: 1, max: 40 }),
      keepsWithNext: fc.boolean(),
      repeated: fc.integer({ min: 0, max: 10 }),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 60 }), (drawn) => {
        // Three headings in a row are the most that minutes have.
        const blocks = drawn.map((one, at) => (at % 3 === 2 ? { ...one, keepsWithNext: false } : one));
        const pages = paginate(blocks, room);

        expect(pages).toEqual([...pages].sort((one, other) => one - other));
        expect(pages).toHaveLength(blocks.length);
        for (const page of new Set(pages)) {
          const again = page === 0 ? 0 : (blocks[pages.indexOf(page)]?.repeated ?? 0);
          const height = blocks.reduce((sum, one, at) => sum + (pages[at] === page ? one.height : 0), again);
          expect(height).toBeLessThanOrEqual(page === 0 ? Math.max(room.first, 120) : room.other);
        }
      }),
    );
  });
});

describe('a long text', () => {
  it('is cut where words end, and nothing of it is lost', () => {
    const text = 'Nobody says how long it will take. '.repeat(200).trim();
    const pieces = piecesOf(text);

    expect(pieces.length).toBeGreaterThan(4);
    expect(pieces.join(' ')).toBe(text);
  });

  it('without a single space is cut all the same', () => {
    expect(piecesOf('x'.repeat(3000)).map(({ length }) => length)).toEqual([1200, 1200, 600]);
  });

  it('of many short lines does not fill a page either', () => {
    expect(piecesOf('a\n'.repeat(40)).map((piece) => piece.split('\n').length)).toEqual([16, 16, 8]);
  });
});

const nothing: Minutes = {
  title: 'A stay',
  startedAt: 0,
  endedAt: 0,
  people: [],
  decisions: [],
  votes: [],
  newCards: [],
  questions: [],
  parked: [],
};

describe('what stands in minutes', () => {
  it('has a heading only over what there is', () => {
    const blocks = blocksOf({ ...nothing, parked: [{ text: 'Parking', by: 'Noor' }] }, words, 'en');

    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['section', 'For later'],
      ['question', 'Parking'],
    ]);
  });

  it('says so where nothing came of a workshop', () => {
    expect(blocksOf(nothing, words, 'en')).toEqual([{ kind: 'nothing', text: words('minutes.nothing') }]);
  });

  it('draws dots against the most that a card got', () => {
    const tally = [
      { name: 'Waits', stage: 'Ward', dots: 8 },
      { name: 'Forms', stage: 'Ward', dots: 2 },
    ];
    const blocks = blocksOf({ ...nothing, votes: [{ question: 'What?', voters: 3, tally }] }, words, 'en');

    expect(blocks.flatMap((block) => (block.kind === 'dots' ? [block.share] : []))).toEqual([1, 0.25]);
  });

  it('puts who decided behind the last piece of a long decision', () => {
    const decisions = [{ text: 'word '.repeat(400), question: '', about: 'Ward', by: 'Ana' }];
    const lines = blocksOf({ ...nothing, decisions }, words, 'en').slice(1);

    expect(lines.map((block) => block.kind === 'decision' && [block.number, block.note])).toEqual([
      ['1', ''],
      ['', 'Ward · Ana'],
    ]);
  });
});

describe('a vote that goes over the page', () => {
  const tally = ['Waits', 'Forms', 'Parking', 'Food', 'Noise'].map((name, at) => ({
    name,
    stage: 'Ward',
    dots: 8 - at,
  }));
  const votes = [
    { question: 'What hurts?', voters: 3, tally },
    { question: 'What first?', voters: 2, tally: tally.slice(0, 1) },
  ];
  const blocks = blocksOf({ ...nothing, votes, parked: [{ text: 'Later', by: 'Noor' }] }, words, 'en');
  const onPages = (room: { first: number; other: number }) => {
    const above = repeatedAbove(blocks, words);
    const repeated = new Map(above.flatMap((block) => (block ? [[block, 20] as const] : [])));
    return setOnPages(blocks, above, { room, blocks: blocks.map(() => 20), repeated });
  };

  it('says its question again above the rows there, and takes room for it', () => {
    const pages = onPages({ first: 80, other: 80 });

    expect(pages.map((page) => page.map(({ text }) => text))).toEqual([
      ['Votes', 'What hurts?', 'Waits', 'Forms'],
      ['What hurts?', 'Parking', 'Food', 'Noise'],
      ['What first?', 'Waits', 'For later', 'Later'],
    ]);
    expect(pages[1]?.[0]).toMatchObject({ kind: 'part', note: 'continued' });
  });

  it('says nothing again above another vote, or above what is no vote', () => {
    const again = onPages({ first: 140, other: 40 }).flatMap((page) => page.filter(({ kind }) => kind === 'part'));

    expect(again.map((block) => block.kind === 'part' && block.note)).toEqual(['3 people voted.', '2 people voted.']);
  });
});
