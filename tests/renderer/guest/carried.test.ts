import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLeft, unpackLeft } from '../../../renderer/guest/connection/carried.ts';
import { nothing } from '../../../renderer/guest/connection/shelf.ts';

test('what no host confirmed is the same at another address', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 5 }), fc.string(), (updates, text) => {
      const acts = [{ kind: 'park' as const, id: 'parked-1', text: `.${text}` }];
      const address = new URLSearchParams({ left: packLeft({ updates, acts }) ?? '' }).toString();

      const left = unpackLeft(new URLSearchParams(address).get('left') ?? '');

      expect(left).toEqual({ updates, acts });
    }),
  );
});

test('more than an address holds stays where it is, and what is no packet is nothing', () => {
  expect(packLeft({ updates: [new Uint8Array(700_000)], acts: [] })).toBeNull();
  expect(unpackLeft('{"updates":["%"]}')).toEqual(nothing);
  expect(unpackLeft('')).toEqual(nothing);
  expect(unpackLeft('{"acts":[{"kind":"person.rule"}]}')).toEqual(nothing);
});
