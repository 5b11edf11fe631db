import { describe, expect, it } from 'vitest';
import { personalAmong, personalIn } from '../../../shared/experience/personal.ts';

describe('what tells who a person is', () => {
  it.each([
    ['Write to ana.lopez@correo.es please', 'email'],
    ['Call me: +34 612 345 678', 'phone'],
    ['llamadme al 612345678', 'phone'],
    ['my number is (415) 555-2671', 'phone'],
    ['paid with 4111 1111 1111 1111', 'card'],
    ['cuenta ES91 2100 0418 4502 0005 1332', 'iban'],
    ['mi DNI es 12345678Z', 'id'],
    ['NIE X1234567L', 'id'],
    ['SSN 078-05-1120', 'id'],
    ['Mrs. Jane Porter was rude', 'name'],
    ['Me llamo Lucía Martín', 'name'],
  ] as const)('is found in “%s”', (text, kind) => {
    expect([...personalIn(text)]).toContain(kind);
  });

  it.each([
    'The wait was 45 minutes on 2025-03-14',
    'Order 4111 1111 1111 1112 never came',
    'I paid 1.234.567 and got 12 points',
    'El trámite 12345678A no existe',
    'Soy de Madrid',
    'Room 101, 3 nights, 2 people @ noon',
    'Ticket 20250314-00017',
  ])('is not seen in “%s”', (text) => {
    expect([...personalIn(text)].filter((kind) => kind !== 'name')).toEqual([]);
  });

  it('is counted by cells, each kind once a cell', () => {
    const cells = ['a@b.es and c@d.es', 'nothing', 'e@f.es, 612 345 678'];

    expect(personalAmong(cells)).toEqual([
      { kind: 'email', cells: 2 },
      { kind: 'phone', cells: 1 },
    ]);
  });

  it('is looked for quickly in cells made to be slow', () => {
    const cells = ['a'.repeat(1_000_000), '1 '.repeat(500_000), '+34 '.repeat(200_000), 'Don '.repeat(200_000)];

    expect(personalAmong(cells)).toBeDefined();
  });
});
