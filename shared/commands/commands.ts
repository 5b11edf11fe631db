/**
 * Everything a person can order, as data: menu, keyboard and command palette read this one list. What a command
 * does is the window's affair; a `role` is done by the system itself.
 */
export interface Command {
  readonly id: string;
  /** Where its words are: `menu.<label>`. */
  readonly label: string;
  readonly menu: MenuName;
  /** Items of one group stand together, with a line between groups. */
  readonly group: number;
  /** In Electron's notation. */
  readonly shortcut?: string;
  /** The system's own way of doing it; such a command never reaches the window. */
  readonly role?: 'undo' | 'cut' | 'copy' | 'paste' | 'selectAll' | 'quit' | 'togglefullscreen';
  /** Not without an open map. */
  readonly needsMap?: true;
  /** The shortcut is shown in the menu but heard in the window, where it depends on what has the focus. */
  readonly isHeardInWindow?: true;
}

export const menuNames = ['file', 'edit', 'insert', 'view', 'help'] as const;
export type MenuName = (typeof menuNames)[number];

const needsMap = true;
const isHeardInWindow = true;

export const commands = [
  { id: 'file.new', label: 'newMap', menu: 'file', group: 1, shortcut: 'CmdOrCtrl+N' },
  { id: 'file.open', label: 'open', menu: 'file', group: 1, shortcut: 'CmdOrCtrl+O' },
  { id: 'file.save', label: 'save', menu: 'file', group: 2, shortcut: 'CmdOrCtrl+S', needsMap },
  { id: 'file.saveAs', label: 'saveAs', menu: 'file', group: 2, shortcut: 'CmdOrCtrl+Shift+S', needsMap },
  { id: 'file.importSurvey', label: 'importSurvey', menu: 'file', group: 3, shortcut: 'CmdOrCtrl+I', needsMap },
  { id: 'file.sources', label: 'sources', menu: 'file', group: 3, needsMap },
  { id: 'file.exportPdf', label: 'exportPdf', menu: 'file', group: 4, shortcut: 'CmdOrCtrl+P', needsMap },
  { id: 'file.exportPng', label: 'exportPng', menu: 'file', group: 4, shortcut: 'CmdOrCtrl+Shift+P', needsMap },
  { id: 'file.exportPoints', label: 'exportPoints', menu: 'file', group: 4, needsMap },
  { id: 'file.share', label: 'share', menu: 'file', group: 4, needsMap },
  { id: 'workshop.open', label: 'workshop', menu: 'file', group: 5, needsMap },
  { id: 'workshop.lead', label: 'leadWorkshop', menu: 'file', group: 5, needsMap },
  { id: 'workshop.join', label: 'joinWorkshop', menu: 'file', group: 5 },
  { id: 'workshop.stop', label: 'stopWorkshop', menu: 'file', group: 5, needsMap },
  { id: 'workshop.replay', label: 'replayWorkshop', menu: 'file', group: 5, needsMap },
  { id: 'file.quit', label: 'quit', menu: 'file', group: 6, shortcut: 'CmdOrCtrl+Q', role: 'quit' },

  { id: 'edit.undo', label: 'undo', menu: 'edit', group: 1, shortcut: 'CmdOrCtrl+Z', needsMap, isHeardInWindow },
  { id: 'edit.redo', label: 'redo', menu: 'edit', group: 1, shortcut: 'CmdOrCtrl+Shift+Z', needsMap, isHeardInWindow },
  { id: 'edit.cut', label: 'cut', menu: 'edit', group: 2, shortcut: 'CmdOrCtrl+X', role: 'cut' },
  { id: 'edit.copy', label: 'copy', menu: 'edit', group: 2, shortcut: 'CmdOrCtrl+C', role: 'copy' },
  { id: 'edit.paste', label: 'paste', menu: 'edit', group: 2, shortcut: 'CmdOrCtrl+V', role: 'paste' },
  { id: 'edit.duplicate', label: 'duplicate', menu: 'edit', group: 2, shortcut: 'CmdOrCtrl+D', needsMap },
  { id: 'edit.delete', label: 'delete', menu: 'edit', group: 2, shortcut: 'Delete', needsMap, isHeardInWindow },
  {
    id: 'edit.selectAll',
    label: 'selectAll',
    menu: 'edit',
    group: 3,
    shortcut: 'CmdOrCtrl+A',
    needsMap,
    isHeardInWindow,
  },
  { id: 'edit.find', label: 'find', menu: 'edit', group: 4, shortcut: 'CmdOrCtrl+F', needsMap },
  { id: 'edit.findNext', label: 'findNext', menu: 'edit', group: 4, shortcut: 'F3', needsMap, isHeardInWindow },
  {
    id: 'edit.findPrevious',
    label: 'findPrevious',
    menu: 'edit',
    group: 4,
    shortcut: 'Shift+F3',
    needsMap,
    isHeardInWindow,
  },

  { id: 'insert.stage', label: 'stage', menu: 'insert', group: 1, shortcut: 'CmdOrCtrl+Alt+S', needsMap },
  { id: 'insert.lane', label: 'lane', menu: 'insert', group: 1, shortcut: 'CmdOrCtrl+Alt+L', needsMap },
  { id: 'insert.card', label: 'card', menu: 'insert', group: 1, shortcut: 'CmdOrCtrl+Enter', needsMap },
  { id: 'insert.way', label: 'way', menu: 'insert', group: 1, shortcut: 'CmdOrCtrl+L', needsMap },
  { id: 'insert.comment', label: 'comment', menu: 'insert', group: 2, shortcut: 'CmdOrCtrl+Alt+M', needsMap },

  { id: 'view.zoomIn', label: 'zoomIn', menu: 'view', group: 1, shortcut: 'CmdOrCtrl+Plus', needsMap },
  { id: 'view.zoomOut', label: 'zoomOut', menu: 'view', group: 1, shortcut: 'CmdOrCtrl+-', needsMap },
  { id: 'view.fit', label: 'fit', menu: 'view', group: 1, shortcut: 'CmdOrCtrl+1', needsMap },
  { id: 'view.reset', label: 'resetZoom', menu: 'view', group: 1, shortcut: 'CmdOrCtrl+0', needsMap },
  { id: 'view.toSelection', label: 'toSelection', menu: 'view', group: 1, shortcut: 'CmdOrCtrl+2', needsMap },
  { id: 'view.miniMap', label: 'miniMap', menu: 'view', group: 1, shortcut: 'CmdOrCtrl+Shift+M', needsMap },
  { id: 'view.persona', label: 'persona', menu: 'view', group: 7, shortcut: 'CmdOrCtrl+Shift+1', needsMap },
  { id: 'view.details', label: 'details', menu: 'view', group: 7, shortcut: 'CmdOrCtrl+Shift+2', needsMap },
  { id: 'view.outline', label: 'outline', menu: 'view', group: 7, shortcut: 'CmdOrCtrl+Shift+O', needsMap },
  { id: 'view.comments', label: 'comments', menu: 'view', group: 6, shortcut: 'CmdOrCtrl+Shift+C', needsMap },
  {
    id: 'view.nextComment',
    label: 'nextComment',
    menu: 'view',
    group: 6,
    shortcut: 'F8',
    needsMap,
    isHeardInWindow,
  },
  {
    id: 'view.previousComment',
    label: 'previousComment',
    menu: 'view',
    group: 6,
    shortcut: 'Shift+F8',
    needsMap,
    isHeardInWindow,
  },
  { id: 'view.focusStage', label: 'focusStage', menu: 'view', group: 5, shortcut: 'CmdOrCtrl+.', needsMap },
  { id: 'view.focusLane', label: 'focusLane', menu: 'view', group: 5, shortcut: 'CmdOrCtrl+Shift+.', needsMap },
  { id: 'view.leaveFocus', label: 'leaveFocus', menu: 'view', group: 5, needsMap },
  { id: 'view.projector', label: 'projector', menu: 'view', group: 2, shortcut: 'CmdOrCtrl+Shift+L', needsMap },
  { id: 'view.themeLight', label: 'themeLight', menu: 'view', group: 2 },
  { id: 'view.themeDark', label: 'themeDark', menu: 'view', group: 2 },
  { id: 'view.themeSystem', label: 'themeSystem', menu: 'view', group: 2 },
  { id: 'view.languageEn', label: 'languageEn', menu: 'view', group: 3 },
  { id: 'view.languageEs', label: 'languageEs', menu: 'view', group: 3 },
  { id: 'view.fullScreen', label: 'fullScreen', menu: 'view', group: 4, shortcut: 'F11', role: 'togglefullscreen' },

  { id: 'help.commands', label: 'allCommands', menu: 'help', group: 1, shortcut: 'CmdOrCtrl+K' },
  { id: 'help.shortcuts', label: 'shortcuts', menu: 'help', group: 1, shortcut: 'F1' },
] as const satisfies readonly Command[];

export type CommandId = (typeof commands)[number]['id'];

/** The list as its general type, where optional fields can be asked for. */
export const allCommands: readonly Command[] = commands;
