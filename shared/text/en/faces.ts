export const faces = {
  momentOfTruth: 'Moment of truth',
  indirect: 'indirect contact',
  answers_one: '{{count}} answer',
  answers_other: '{{count}} answers',
  answersUnknown: 'number of answers not published',
  interval: '95 % interval {{low}} to {{high}}',
  opportunityRating: 'value {{value}}, effort {{effort}}, of 10',
  basis: { measured: 'measured', observed: 'observed', assumed: 'assumed' },
  wants: 'Wants',
  fears: 'Fears',
};
