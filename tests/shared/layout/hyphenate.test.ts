import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withPartings } from '../../../shared/layout/hyphenate.ts';

const seen = (text: string) => text.replaceAll('\u00ad', '·');

describe('a name with hyphens to be', () => {
  test('is parted as its language parts it, and short words not at all', () => {
    expect(seen(withPartings('Oportunidades de hoy', 'es'))).toBe('Opor·tu·ni·da·des de hoy');
    expect(seen(withPartings('Opportunities', 'en'))).toContain('·');
    expect(seen(withPartings('Oportunidades', 'other'))).toBe('Oportunidades');
    expect(seen(withPartings('Evidencias de oportunidades', 'es', 11))).toBe('Evidencias de opor·tu·ni·da·des');
  });

  test('says the same without them', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('en', 'es', 'other'), (text, hyphens) => {
        const plain = text.replaceAll('\u00ad', '');

        expect(withPartings(plain, hyphens as 'en').replaceAll('\u00ad', '')).toBe(plain);
      }),
    );
  });
});
