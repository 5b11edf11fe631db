import { describe, expect, it } from 'vitest';
import { createTypedSteps } from '../../../renderer/canvas/typing/typedSteps.ts';

/** Letters one after the other, a tenth of a second apart. */
function typing(first: string) {
  const steps = createTypedSteps(first);
  let at = 0;
  return {
    ...steps,
    pause: () => {
      at += 5000;
    },
    type: (...texts: string[]) => {
      for (const text of texts) {
        at += 100;
        steps.typed(text, true, at);
      }
    },
    take: (...texts: string[]) => {
      for (const text of texts) {
        at += 100;
        steps.typed(text, false, at);
      }
    },
  };
}

describe('undo while one types', () => {
  it('takes back a run of letters, and redo writes them again', () => {
    const field = typing('a room');
    // The first letter replaces what was selected.
    field.type('a', 'a c', 'a cl', 'a cle');

    expect(field.undo()).toBe('a room');
    expect(field.undo()).toBeNull();
    expect(field.redo()).toBe('a cle');
    expect(field.redo()).toBeNull();
  });

  it('a pause begins a new step, and so does deleting', () => {
    const field = typing('');
    field.type('w', 'wa', 'wai');
    field.pause();
    field.type('wait', 'waits');
    field.take('wait', 'wai');

    expect([field.undo(), field.undo(), field.undo(), field.undo()]).toEqual(['waits', 'wai', '', null]);
  });

  it('what is typed after an undo gives up what could have been written again', () => {
    const field = typing('a');
    field.type('ab');
    field.undo();
    field.type('ax');

    expect(field.redo()).toBeNull();
    expect(field.undo()).toBe('a');
  });

  it('a colleague’s letters are never taken away', () => {
    const field = typing('a');
    field.type('ab');
    field.cameIn('the ab');
    field.type('the abc');

    expect(field.undo()).toBe('the ab');
    expect(field.undo()).toBeNull();
  });
});
