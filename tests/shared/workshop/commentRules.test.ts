import { describe, expect, test } from 'vitest';
import { blankComment, type Comment } from '../../../shared/journey/comment.ts';
import type { Role } from '../../../shared/workshop/role.ts';
import { editFault, type Touched } from '../../../shared/workshop/rules.ts';

const said: Comment = {
  ...blankComment,
  ...{ id: 'said', aboutId: 'bell', author: 'Marta', hue: 3, text: 'Nobody comes', writtenAt: '2026-03-02T10:00:00Z' },
};

function faultOf(role: Role, change: Partial<Comment> | null, own: readonly string[] = []) {
  const after = change && { ...said, ...change };
  const touched: Touched = { collection: 'comments', id: 'said', before: said, after };
  const isOwn = (id: string) => own.includes(id);
  return editFault(touched, { role, locks: [], privacy: { isOn: false, laneIds: null }, names: null, isOwn });
}

describe('what somebody said, in a workshop', () => {
  test.each<[string, Partial<Comment> | null]>([
    ['reworded', { text: 'Somebody comes' }],
    ['signed by somebody else', { author: 'Jorge' }],
    ['dated anew', { writtenAt: '2026-03-01T10:00:00Z' }],
    ['put under another thread', { parentId: 'other' }],
    ['removed', null],
  ])('is not %s by others, be they editors or contributors', (_how, change) => {
    expect(faultOf('editor', change)).toBe('workshop-not-yours');
    expect(faultOf('contributor', change)).toBe('workshop-not-yours');
  });

  test('is reworded and removed by who said it, and by the facilitator', () => {
    expect(faultOf('contributor', { text: 'Somebody comes' }, ['said'])).toBeNull();
    expect(faultOf('editor', null, ['said'])).toBeNull();
    expect(faultOf('facilitator', null)).toBeNull();
  });

  test('is settled by an editor, and goes along when what it is about is merged into something else', () => {
    expect(faultOf('editor', { isResolved: true, resolved: { by: 'Jorge', at: '2026-03-02T11:00:00Z' } })).toBeNull();
    expect(faultOf('editor', { aboutId: 'button' })).toBeNull();
    expect(faultOf('observer', { isResolved: true })).toBe('workshop-not-allowed');
  });

  test('is signed, and settled, with a name of whoever does it', () => {
    const names = new Set(['Jorge', 'Jorge P.']);
    const fault = (before: Comment | null, change: Partial<Comment>, role: Role = 'editor') => {
      const touched: Touched = { collection: 'comments', id: 'said', before, after: { ...said, ...change } };
      return editFault(touched, { role, locks: [], privacy: { isOn: false, laneIds: null }, names, isOwn: () => true });
    };
    const settled = (by: string) => ({ isResolved: true, resolved: { by, at: '2026-03-02T11:00:00Z' } });

    expect(fault(null, { author: 'Ana' })).toBe('workshop-not-your-name');
    expect(fault(said, { author: 'Ana' })).toBe('workshop-not-your-name');
    expect(fault(said, settled('Ana'))).toBe('workshop-not-your-name');
    expect(fault(null, { author: 'Jorge' })).toBeNull();
    expect(fault(said, settled('Jorge P.'))).toBeNull();
    expect(fault(null, { author: 'Ana' }, 'facilitator')).toBeNull();
  });
});
