/** Keys that are no commands, because what they do depends on where one stands; `sight.keys.<words>` says what. */
export const mapKeys = [
  { words: 'walk', shortcuts: ['Left', 'Right', 'Up', 'Down'] },
  { words: 'open', shortcuts: ['Enter', 'F2'] },
  { words: 'add', shortcuts: ['Insert'] },
  { words: 'letter', shortcuts: ['A … Z'] },
  { words: 'below', shortcuts: ['Enter'] },
  { words: 'beside', shortcuts: ['Tab'] },
  { words: 'more', shortcuts: ['Shift+Right'] },
  { words: 'carry', shortcuts: ['CmdOrCtrl+Right'] },
  { words: 'size', shortcuts: ['Shift+Alt+Right'] },
  { words: 'menu', shortcuts: ['Shift+F10'] },
  { words: 'regions', shortcuts: ['F6', 'Shift+F6'] },
  { words: 'ends', shortcuts: ['Home', 'End'] },
  { words: 'hand', shortcuts: ['Space'] },
  { words: 'copy', shortcuts: ['Alt'] },
  { words: 'leave', shortcuts: ['Esc'] },
] as const;
