import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stepName } from '../../../renderer/session/names.ts';
import { createWords } from '../../../shared/text/words.ts';
import { filesUnder } from '../../shared/text/sourceFiles.ts';

/** `stages.move`, and `typing('stage.name')`, which is the key of a gesture and no name. */
const quoted = /(typing\()?'([a-z]+\.[a-zA-Z]+)'/g;

/** What every edit calls itself, as it is written in the source. */
const names = [...filesUnder('shared/edits', /\.ts$/), ...filesUnder('shared/live', /^applyJourney\.ts$/)]
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(quoted)])
  .flatMap(([, gesture, name = '']) => (gesture === undefined ? [name] : []));

describe('undo says what it undid', () => {
  it('by a name of each edit that is found in the source', () => {
    expect(names.length).toBeGreaterThan(100);
    expect(names).toContain('touchpoints.setWaiting');
    expect(names).toContain('stages.addStep');
  });

  it.each(['en', 'es'] as const)('in words of its own for every edit: %s', (language) => {
    const words = createWords(language).t;

    const nameless = names.filter((name) => stepName(name, words) === words('canvas.change'));

    expect(nameless).toEqual([]);
  });
});
