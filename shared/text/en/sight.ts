/** How one looks at the map: the small one in the corner, focus, keys. */
export const sight = {
  miniMap: 'The whole map, with what is in sight',
  focusOnStage: 'Only the stage “{{name}}”',
  focusOnLane: 'Only the lane “{{name}}”',
  focusOnWhat: 'Choose a stage, a lane or a card first.',
  leaveFocus: 'Show the whole map again (Esc)',
  keys: {
    onMap: 'On the map',
    walk: 'Walk from cell to cell',
    open: 'Write in it',
    add: 'Add another one',
    carry: 'Carry what is selected',
    ends: 'To the lane’s title, to the last stage',
    leave: 'Leave what one is in',
  },
} as const;
