export const files = {
  kind: 'Senda journey map',
  open: 'Open a journey map',
  saveAs: 'Save the journey map',
  untitled: 'Untitled map',
  closeDraft: 'This map is not in a file yet.',
  closeDraftDetail: 'If you keep it, it opens again the next time you start Senda.',
  keepDraft: 'Keep for later',
  discard: 'Discard',
  cancel: 'Cancel',
  cannotOpen: 'The file was not opened',
  newMap: {
    stages: { discover: 'Discover', decide: 'Decide', use: 'Use', after: 'Afterwards' },
    lanes: {
      action: 'What the customer does',
      touchpoint: 'Touchpoints',
      thought: 'Thinks',
      feeling: 'Feels',
      pain: 'Pain points',
      opportunity: 'Opportunities',
    },
    persona: 'Customer',
  },
} as const;
