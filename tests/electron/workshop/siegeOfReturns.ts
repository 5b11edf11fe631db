import type { Joined } from '../../../shared/workshop/messages.ts';
import { facilitatorId } from '../../../shared/workshop/person.ts';
import { writeReturnPass } from '../../../shared/workshop/returnPass.ts';
import { ask } from './attack.ts';
import { type Attack, type Attacker, asking, hostOf, json, many, word } from './siege.ts';

/** Attacks with passes by which people come in at another address of their host. */
const showing =
  (pass: (attacker: Attacker, guest: Joined, at: number) => string, headers: Record<string, string> = {}): Attack =>
  async (attacker, count) => {
    const guest = await attacker.guest();
    return asking((_, at) => {
      // Or they would be refused for being many.
      attacker.pause();
      return {
        ...{ path: '/move', method: 'POST', headers: { ...json, host: hostOf(attacker.target), ...headers } },
        body: JSON.stringify({ pass: pass(attacker, guest, at), by: word(attacker.chance, 32) }),
      };
    })(attacker, count);
  };

const nonce = ({ chance }: Attacker) => word(chance, 21);
const own = (attacker: Attacker, guest: Joined, host = hostOf(attacker.target)) =>
  writeReturnPass(guest, host, nonce(attacker));

export const attacksByReturning: Record<string, Attack> = {
  'returning by a ticket that was made up': showing((attacker, { personId }) =>
    own(attacker, { personId, token: word(attacker.chance, 43) }),
  ),
  'returning as somebody else': showing((attacker, { token }, at) =>
    own(attacker, { token, personId: [attacker.victim, facilitatorId, 'nobody'][at % 3] ?? '' }),
  ),
  'returning by a pass for another address': showing((attacker, guest, at) =>
    own(attacker, guest, `10.0.0.${at % 256}:${attacker.target.port}`),
  ),
  'returning by a pass that was changed': showing((attacker, guest) => {
    const pass = own(attacker, guest);
    const at = 1 + attacker.chance.below(pass.length - 1);
    return `${pass.slice(0, at)}${pass[at] === 'a' ? 'b' : 'a'}${pass.slice(at + 1)}`;
  }),
  'returning from another site': showing((attacker, guest) => own(attacker, guest), { origin: 'http://evil.example' }),
  'returning by a form': showing((attacker, guest) => own(attacker, guest), { 'content-type': 'text/plain' }),
  'returning by a pass that another page showed': async (attacker, count) => {
    const pass = own(attacker, await attacker.guest());
    const show = (by: string) =>
      ask(attacker.target, { path: '/move', method: 'POST', headers: json, body: JSON.stringify({ pass, by }) });
    if ((await show('b'.repeat(32))) !== 200) throw new Error('The first time it is good');
    return many(count, async () => {
      attacker.pause();
      return (await show(word(attacker.chance, 32))) === 200;
    });
  },
  'returning after one was sent out': showing((attacker, guest) => {
    attacker.sendOut(guest.personId);
    return own(attacker, guest);
  }),
};
