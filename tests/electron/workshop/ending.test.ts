import { expect, test } from 'vitest';
import { aMap } from '../../builders/aMap.ts';
import { aWorkshop } from './aWorkshop.ts';

test('nobody is told of those who are sent home one by one, and nothing of a workshop that is over is noted', async () => {
  let isOver = false;
  const late: string[] = [];
  const note = (what: string) => () => void (isOver && late.push(what));
  const workshop = await aWorkshop(aMap().withStages('Before').state(), {
    onLearnt: note('noted'),
    window: { changed: note('told'), edited() {}, pointed() {}, reacted() {} },
  });
  const guests = [await workshop.join('Marta'), await workshop.join('Jorge')];

  isOver = true;
  await workshop.workshop.close();
  await Promise.all(guests.map((guest) => guest.next('over')));
  await workshop.stop();

  expect(late).toEqual([]);
});
