/** Keys that are no commands, because what they do depends on where one stands; `sight.keys.<words>` says what. */
export const mapKeys = [
  { words: 'walk', shortcuts: ['Left', 'Right', 'Up', 'Down'] },
  { words: 'open', shortcuts: ['Enter', 'F2'] },
  { words: 'add', shortcuts: ['N', 'Insert'] },
  { words: 'carry', shortcuts: ['CmdOrCtrl+Right'] },
  { words: 'ends', shortcuts: ['Home', 'End'] },
  { words: 'leave', shortcuts: ['Esc'] },
] as const;
