import { describe, expect, it } from 'vitest';
import { blankCard, type Card } from '../../../shared/journey/card.ts';
import { cardFoot, footSignOf } from '../../../shared/layout/cardFoot.ts';

const room = 170;
const card = (about: Partial<Card>): Card => ({
  ...blankCard,
  ...{ id: 'card', order: 'a0', stageId: 'stage', laneId: 'lane', kind: 'pain' },
  ...about,
});

describe('the line below a card’s text', () => {
  it('signs where the card is known from with how sure that is', () => {
    const observed = card({ basis: 'observed', evidence: '4 of 6 interviews' });

    expect(footSignOf(observed)).toBe('observed');
    expect(cardFoot(observed, room, 'en')).toEqual(['4 of 6 interviews']);
  });

  it('has the word beside the sign where nobody said from where', () => {
    const measured = card({ basis: 'measured' });

    expect(footSignOf(measured)).toBe('measured');
    expect(cardFoot(measured, room, 'es')).toEqual(['medido']);
  });

  it('says nothing of what is only assumed, as most things are at first', () => {
    const assumed = card({ basis: 'assumed' });

    expect(footSignOf(assumed)).toBeNull();
    expect(cardFoot(assumed, room, 'en')).toEqual([]);
  });

  it('signs touchpoints and opportunities too, beside what they say there anyway', () => {
    const timed = card({ kind: 'touchpoint', basis: 'measured', evidence: 'time sheets', duration: 12 });
    const silent = card({ kind: 'touchpoint', basis: 'observed' });
    const chance = card({
      kind: 'opportunity',
      basis: 'assumed',
      evidence: 'a guess',
      owner: 'Ward',
      value: 4,
      effort: 2,
    });
    const unrated = card({ kind: 'opportunity', basis: 'observed', evidence: '3 visits' });

    expect([timed, silent, chance, unrated].map(footSignOf)).toEqual(['measured', 'observed', 'assumed', 'observed']);
    expect(cardFoot(timed, room, 'en')).toEqual(['12 min']);
    expect(cardFoot(silent, room, 'en')).toEqual(['observed']);
    expect(cardFoot(chance, room, 'en')).toEqual(['Ward · 4 / 2']);
    expect(cardFoot(unrated, room, 'en')).toEqual(['3 visits']);
    expect(footSignOf(card({ kind: 'touchpoint', duration: 12 }))).toBeNull();
  });

  it('gives times the lines that they need, and cuts none of them', () => {
    const step = card({
      kind: 'process',
      ...{ duration: 75, waiting: 2 * 1440 + 60, frequency: 'twice a week' },
      ...{ basis: 'measured', evidence: 'hospital information system, first quarter' },
    });

    expect(cardFoot(step, 600, 'en')).toEqual([
      '1 hr 15 min · waits 2 days 1 hr · twice a week · hospital information system, first quarter',
    ]);
    const lines = cardFoot(step, room, 'en');
    expect(lines.slice(0, -1).join(' · ')).toBe('1 hr 15 min · waits 2 days 1 hr · twice a week');
    expect(lines.at(-1)).toMatch(/^hospital information.*…$/);
  });

  it('gives tags a line of their own where they do not fit behind, and counts those that do not fit there either', () => {
    const tags = { discharge: true, night: true, noise: true, pharmacy: true } as const;
    const known = card({ evidence: '4 of 6 interviews', tags: { night: true, noise: true } });

    expect(cardFoot(known, 150, 'en')).toEqual(['4 of 6 interviews', '#night  #noise']);
    expect(cardFoot(card({ tags }), room, 'en')).toEqual(['#discharge  #night  +2']);
    expect(cardFoot(card({ tags: { electroencefalografista: true, noise: true } }), 100, 'es')[0]).toMatch(
      /^#electro.*… {2}\+1$/,
    );
  });

  it('lets tags follow on the last line where all of them fit', () => {
    const step = card({ kind: 'process', duration: 75, waiting: 90, frequency: 'twice a week', tags: { ward: true } });

    expect(cardFoot(step, room, 'en').at(-1)).toBe('twice a week  #ward');
    expect(cardFoot(card({ tags: { ward: true } }), room, 'en')).toEqual(['#ward']);
  });
});
