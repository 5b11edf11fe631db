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
    expect(cardFoot(observed, room, 'en')).toBe('4 of 6 interviews');
  });

  it('has the word beside the sign where nobody said from where', () => {
    const measured = card({ basis: 'measured' });

    expect(footSignOf(measured)).toBe('measured');
    expect(cardFoot(measured, room, 'es')).toBe('medido');
  });

  it('says nothing of what is only assumed, as most things are at first', () => {
    const assumed = card({ basis: 'assumed' });

    expect(footSignOf(assumed)).toBeNull();
    expect(cardFoot(assumed, room, 'en')).toBe('');
  });
});
