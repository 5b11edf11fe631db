import { describe, expect, it } from 'vitest';
import { isSilence, missingCodesIn, wordsAsAnswers } from '../../../shared/experience/answerWords.ts';

describe('answers in words', () => {
  it.each([
    [
      ['Very satisfied', 'Satisfied', 'Neutral', 'Dissatisfied', 'Very dissatisfied'],
      [5, 4, 3, 2, 1],
    ],
    [
      ['Muy satisfecha', 'satisfecho', 'Ni satisfecho ni insatisfecho', 'Insatisfecha', 'Muy insatisfecho'],
      [5, 4, 3, 2, 1],
    ],
    [
      ['Extremely likely', 'Very likely', 'Somewhat likely', 'Not so likely', 'Not at all likely'],
      [5, 4, 3, 2, 1],
    ],
    [
      ['Totalmente de acuerdo', 'De acuerdo', 'En desacuerdo', 'Totalmente en desacuerdo'],
      [5, 4, 2, 1],
    ],
    [
      ['Muy fácil', 'FÁCIL', 'Difícil', 'Muy difícil'],
      [5, 4, 2, 1],
    ],
    [
      ['Siempre', 'Casi siempre', 'A veces', 'Casi nunca', 'Nunca'],
      [5, 4, 3, 2, 1],
    ],
  ])('are known on their scale: %j', (words, points) => {
    const found = wordsAsAnswers(words);

    expect(Object.values(found?.answers ?? {})).toEqual(points);
    expect(found).toMatchObject({ min: 1, max: 5 });
  });

  it('take the number that they begin with', () => {
    const found = wordsAsAnswers(['10 - Extremely likely', '9', '0 - Not at all', 'No sabe / No contesta']);

    expect(found).toEqual({
      answers: { '10 - Extremely likely': 10, '9': 9, '0 - Not at all': 0, 'No sabe / No contesta': null },
      min: 0,
      max: 10,
    });
  });

  it('keep a silence apart, and leave open what nobody knows', () => {
    const found = wordsAsAnswers(['Good', 'Bad', 'Excellent', 'Fair', 'Meh', 'Don’t know']);

    expect(found?.answers).toMatchObject({ Good: 4, Bad: 2, Meh: null, 'Don’t know': null });
  });

  it('are not seen in names and plain numbers', () => {
    expect(wordsAsAnswers(['Branch', 'App', 'Phone'])).toBeNull();
    expect(wordsAsAnswers(['1', '2', '3'])).toBeNull();
    expect(wordsAsAnswers(['Yes', 'No'])).toBeNull();
  });
});

describe('no answer', () => {
  it.each(['N/A', 'n.a.', 'NS/NC', 'N.S./N.C.', 'No sabe / No contesta', "Don't know", 'Dont know', '-', 'No aplica'])(
    '%s says so',
    (cell) => expect(isSilence(cell)).toBe(true),
  );

  it.each(['No', 'Sí', '0', 'Nada satisfecho', 'Never', 'Nacho'])('%s does not', (cell) => {
    expect(isSilence(cell)).toBe(false);
  });

  it('is a number far off the scale, but not on a long one', () => {
    expect(missingCodesIn([0, 5, 10, 99, -1])).toEqual([99, -1]);
    expect(missingCodesIn([1, 2, 3, 4, 5, 98])).toEqual([98]);
    expect(missingCodesIn([10, 50, 99])).toEqual([]);
    expect(missingCodesIn([7, 99])).toEqual([]);
  });
});
