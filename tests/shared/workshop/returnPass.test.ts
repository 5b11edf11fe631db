import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReturnPass, signReturn, writeReturnPass } from '../../../shared/workshop/returnPass.ts';

const word = (least: number, most: number) => fc.stringMatching(new RegExp(`^[A-Za-z0-9_-]{${least},${most}}$`));

test('a pass says who comes, and is signed with the hash of their ticket for one address', () => {
  fc.assert(
    fc.property(word(43, 43), word(8, 20), word(16, 30), fc.ipV4(), (token, personId, nonce, address) => {
      const host = `${address}:4100`;

      const read = readReturnPass(writeReturnPass({ token, personId }, host, nonce));

      const key = createHash('sha256').update(token).digest('base64url');
      const signature = createHmac('sha256', key)
        .update(`senda-return.${host}.${personId}.${nonce}`)
        .digest('base64url');
      expect(read).toEqual({ personId, nonce, signature });
      expect(signReturn(key, host, { personId, nonce })).toBe(signature);
    }),
  );
});

test.each([
  '',
  '~',
  '~marta',
  'bWFydGE.1.2.3',
  `~marta.${'n'.repeat(16)}.short`,
  `~ma.rta.${'n'.repeat(16)}.${'s'.repeat(43)}`,
])('what is no pass is read as none: %j', (pass) => expect(readReturnPass(pass)).toBeNull());
