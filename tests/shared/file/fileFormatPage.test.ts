import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatVersion, mimeType } from '../../../shared/file/formatVersion.ts';
import { parseMap } from '../../../shared/file/parseMap.ts';
import { collectionNames, collections } from '../../../shared/journey/collections.ts';

const page = readFileSync(new URL('../../../docs/file-format.md', import.meta.url), 'utf8');

describe('the page about the file format', () => {
  test('shows a map.json that opens without a warning', () => {
    const example = [...page.matchAll(/```json\n(.*?)```/gs)]
      .map(([, text]) => text ?? '')
      .find((text) => text.includes('"stages"'));

    const parsed = parseMap(example ?? '');

    expect(parsed.ok && parsed.value.warnings).toEqual([]);
    expect(parsed.ok && parsed.value.journey.cards['c1']?.text).toBe('Letter');
  });

  test('names every part and every field that Senda writes', () => {
    const missing = collectionNames.flatMap((name) => {
      const row = page.split('\n').find((line) => new RegExp(`^\\| \`${name}\` +\\| .*\``).test(line));
      const fields = Object.keys(collections[name].schema.def.shape).filter((field) => field !== 'id');
      return fields.filter((field) => !row?.includes(`\`${field}\``)).map((field) => `${name}.${field}`);
    });

    expect(missing).toEqual([]);
    expect(page).toContain(`Version described: **${formatVersion}**`);
    expect(page).toContain(mimeType);
  });
});
