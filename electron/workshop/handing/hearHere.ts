import { hearEdit, hearWords } from '../hearing.ts';
import type { Inside } from '../inside.ts';
import type { Said } from './course.ts';

/** What waited while the workshop was on its way, and is judged here after all. */
export function hearHere(inside: Inside, said: Said): void {
  if (said.kind === 'words') {
    hearWords(inside, said.line, said.text);
    return;
  }
  const heard = hearEdit(inside, said.line, said.update);
  if (heard === 'taken') said.line.taken();
  // Its page comes back and says it in the right order.
  if (heard === 'early') said.line.end(1012, '');
}
