import { describe, expect, test } from 'vitest';
import { commandEntries, inFit, offerEntries, placeEntries } from '../../../renderer/commands/entries.ts';
import { fitOf } from '../../../renderer/commands/fuzzy.ts';
import { keyBindings, keyOf, secondKeys } from '../../../renderer/commands/keyBindings.ts';
import { keysOf } from '../../../renderer/commands/keyNames.ts';
import { allCommands, menuNames } from '../../../shared/commands/commands.ts';
import { createWords } from '../../../shared/text/words.ts';
import { aMap } from '../../builders/aMap.ts';

const { t: english } = createWords('en');
const namesFor = (asked: string, recent: string[] = []): string[] =>
  commandEntries(asked, english, recent, () => true).map(({ id }) => id);

describe('the palette', () => {
  test('finds a command by the beginnings of its words, in either language, accents aside', () => {
    expect(namesFor('undo')[0]).toBe('edit.undo');
    expect(namesFor('deshacer')[0]).toBe('edit.undo');
    expect(namesFor('busc sig')[0]).toBe('edit.findNext');
    expect(namesFor('tamano')[0]).toBe('view.reset');
    expect(namesFor('qqqq')).toEqual([]);
  });

  test('finds a command by other words for it as well', () => {
    expect(namesFor('add row')[0]).toBe('insert.lane');
    expect(namesFor('anadir columna')[0]).toBe('insert.stage');
    expect(namesFor('search')[0]).toBe('edit.find');
    expect(namesFor('imprimir')[0]).toBe('file.exportPdf');
  });

  test('offers what can be done with what is selected, by name and by what it is about', () => {
    const offer = (id: string, sort: string, name: string) => ({ id, sort, name, run: () => undefined });
    const offers = [offer('split', 'Stage', 'Split in two'), offer('kpi', 'Add a lane', 'Figures')];
    const found = (asked: string) => offerEntries(offers, asked).map(({ id }) => id);

    expect(found('split')).toEqual(['offer-split']);
    expect(found('lane fig')).toEqual(['offer-kpi']);
    expect(found('merge')).toEqual([]);
    expect(
      inFit(
        commandEntries('two', english, [], () => true),
        offerEntries(offers, 'two'),
      )[0]?.id,
    ).toBe('offer-split');
  });

  test('weighs the beginning of a word more than its inside, and letters left out least', () => {
    const [start, inside, loose] = ['zoom', 'oom', 'zm'].map((asked) => fitOf('zoom in', asked) ?? 0);

    expect(start).toBeGreaterThan(inside ?? 0);
    expect(inside).toBeGreaterThan(loose ?? 0);
    expect(loose).toBeGreaterThan(0);
    expect(fitOf('zoom in', 'mz')).toBeNull();
  });

  test('shows what was chosen last first, and nothing that cannot be done now', () => {
    expect(namesFor('', ['view.fit', 'edit.find']).slice(0, 2)).toEqual(['view.fit', 'edit.find']);
    expect(commandEntries('undo', english, [], ({ id }) => id !== 'edit.undo').map(({ id }) => id)).not.toContain(
      'edit.undo',
    );
  });

  test('leads to stages, lanes and cards by name', () => {
    const map = aMap().withStages('Llegada', 'Salida').withLanes('pain').withCard('La llegada, de noche');

    expect(placeEntries(map.journey(), 'lleg', english).map(({ to }) => to)).toEqual([
      { kind: 'stage', id: 'stage1' },
      { kind: 'card', id: 'card1' },
    ]);
    expect(placeEntries(map.journey(), 'l', english)).toEqual([]);
  });
});

describe('every command', () => {
  test('stands in a menu, under words of its own in both languages', () => {
    for (const language of ['en', 'es'] as const) {
      const look = createWords(language).t as unknown as (key: string) => string;
      const nameless = allCommands.filter(
        ({ menu, label }) => !menuNames.includes(menu) || look(`menu.${label}`) === `menu.${label}`,
      );
      const names = allCommands.map(({ menu, label }) => `${menu} ${look(`menu.${label}`)}`);

      expect(nameless).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('shares no key with another, second keys included', () => {
    const system = allCommands.flatMap(({ role, shortcut }) => (role && shortcut ? [keyOf(shortcut)] : []));
    const keys = [...system, ...keyBindings.map(({ key }) => key)];

    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(Object.keys(secondKeys).filter((id) => !allCommands.some((command) => command.id === id))).toEqual([]);
  });

  test('names its keys as they are written on the keyboard', () => {
    expect(keysOf('CmdOrCtrl+Shift+Z', 'es')).toEqual(['Ctrl', 'Mayús', 'Z']);
    expect(keysOf('CmdOrCtrl+Plus', 'en')).toEqual(['Ctrl', '+']);
  });
});
