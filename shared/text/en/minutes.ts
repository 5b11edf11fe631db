/** What came of a workshop, on paper and as Markdown. */
export const minutes = {
  when: 'Workshop of {{day}}, {{from}}–{{to}}',
  people: 'Present',
  decisions: 'Decisions',
  votes: 'Votes',
  newCards: 'New cards',
  questions: 'Open questions',
  parked: 'For later',
  nothing: 'Nothing was decided, asked or put up.',
  onQuestion: 'on “{{question}}”',
  soFar: 'So far: “{{answer}}”',
  vote: 'Vote',
  voters_one: '{{n}} person voted.',
  voters_other: '{{n}} people voted.',
  card: 'Card',
  stage: 'Stage',
  dots: 'Dots',
} as const;
