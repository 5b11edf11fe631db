import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { RecentMap } from '../../shared/bridge/contract.ts';
import { allCommands, type Command, type MenuName, menuNames } from '../../shared/commands/commands.ts';
import type { Language } from '../../shared/text/language.ts';
import { createWords } from '../../shared/text/words.ts';

export interface MenuNeeds {
  readonly language: Language;
  readonly theme: string;
  readonly hasMap: boolean;
  readonly recents: RecentMap[];
  choose(command: string): void;
  openRecent(token: string): void;
}

/** Built anew whenever the language, the recent maps or the window in front change. */
export function showMenu(needs: MenuNeeds): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(needs)));
}

function menuTemplate(needs: MenuNeeds, platform: string = process.platform): MenuItemConstructorOptions[] {
  const menus = menuNames.map((name) => ({
    label: labelOf(needs.language, name),
    submenu: itemsOf(name, needs),
  }));
  // macOS takes the first menu for the app's own, whatever it is called.
  return platform === 'darwin' ? [{ role: 'appMenu' }, ...menus] : menus;
}

function itemsOf(name: MenuName, needs: MenuNeeds): MenuItemConstructorOptions[] {
  const own = allCommands.filter(({ menu }) => menu === name);
  return own.flatMap((command, at): MenuItemConstructorOptions[] => {
    const before = own[at - 1];
    const line: MenuItemConstructorOptions[] = before && before.group !== command.group ? [{ type: 'separator' }] : [];
    const recents = command.id === 'file.open' ? [recentItem(needs)] : [];
    return [...line, itemOf(command, needs), ...recents];
  });
}

function itemOf(command: Command, needs: MenuNeeds): MenuItemConstructorOptions {
  const item: MenuItemConstructorOptions = {
    id: command.id,
    label: labelOf(needs.language, command.label),
    enabled: !command.needsMap || needs.hasMap,
    ...(command.shortcut && { accelerator: command.shortcut }),
    ...(command.isHeardInWindow && { registerAccelerator: false }),
  };
  if (command.role) return { ...item, role: command.role };
  const isChosen = chosenOf(command.id, needs);
  return {
    ...item,
    ...(isChosen !== null && { type: 'radio', checked: isChosen }),
    click: () => needs.choose(command.id),
  };
}

/** Theme and language show which one is in use. */
function chosenOf(id: string, { language, theme }: MenuNeeds): boolean | null {
  if (id.startsWith('view.theme')) return id.slice('view.theme'.length).toLowerCase() === theme;
  if (id.startsWith('view.language')) return id.slice('view.language'.length).toLowerCase() === language;
  return null;
}

function recentItem(needs: MenuNeeds): MenuItemConstructorOptions {
  const there = needs.recents.filter(({ isMissing }) => !isMissing).slice(0, 10);
  return {
    label: labelOf(needs.language, 'openRecent'),
    enabled: there.length > 0,
    submenu: there.map(({ token, title, fileName }) => ({
      // An ampersand would be read as "underline the next letter".
      label: (title || fileName).replaceAll('&', '&&'),
      sublabel: fileName,
      click: () => needs.openRecent(token),
    })),
  };
}

function labelOf(language: Language, label: string): string {
  const translate = createWords(language).t as unknown as (key: string) => string;
  return translate(`menu.${label}`);
}
