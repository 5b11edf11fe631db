import { describe, expect, test } from 'vitest';
import { allCommands } from '../../../shared/commands/commands.ts';
import { en } from '../../../shared/text/en.ts';
import { es } from '../../../shared/text/es.ts';

const twice = (values: string[]) => values.filter((value, at) => values.indexOf(value) !== at);

describe('the commands', () => {
  test('have one name and one shortcut each', () => {
    expect(twice(allCommands.map(({ id }) => id))).toEqual([]);
    expect(twice(allCommands.flatMap(({ shortcut }) => (shortcut ? [shortcut] : [])))).toEqual([]);
  });

  test('have words in both languages', () => {
    for (const words of [en.menu, es.menu] as Record<string, unknown>[])
      expect(allCommands.filter(({ label, menu }) => !words[label] || !words[menu])).toEqual([]);
  });

  test('of one group stand together in their menu', () => {
    const groups = allCommands.map(({ menu, group }) => `${menu} ${group}`);

    expect(twice(groups.filter((group, at) => group !== groups[at - 1]))).toEqual([]);
  });
});
