import { describe, expect, it } from 'vitest';
import { passedOn } from '../../../renderer/overlay/usePersonaFilter.ts';

describe('choosing another persona', () => {
  it('filters by whose answers are theirs', () => {
    expect(passedOn({}, {}, { Age: '65+' })).toEqual({ Age: '65+' });
  });

  it('lets go of the filter of the persona before, and keeps every other', () => {
    expect(passedOn({ Age: '65+', State: 'CA' }, { Age: '65+' }, { Age: '18–34' })).toEqual({
      Age: '18–34',
      State: 'CA',
    });
    expect(passedOn({ Age: '65+', State: 'CA' }, { Age: '65+' }, {})).toEqual({ State: 'CA' });
  });

  it('keeps a filter that somebody changed by hand meanwhile', () => {
    expect(passedOn({ Age: '35–64' }, { Age: '65+' }, {})).toEqual({ Age: '35–64' });
  });
});
