import { expect, test } from '../harness/test.ts';
import { mapPage } from '../pages/mapPage.ts';

test('who comments signs once, and is known from then on', async ({ launch, folder }) => {
  const profile = `${folder}/profile`;
  const first = await launch({ profile });
  await first.window.getByRole('button', { name: /A planned hospital stay/ }).click();
  await mapPage(first.window).card('The call button').click();

  await first.window.getByRole('textbox', { name: 'Write a comment' }).fill('Ask the night shift');
  await first.window.getByRole('textbox', { name: 'Your name' }).fill('Ana Ruiz');
  await first.window.getByRole('button', { name: 'Send' }).click();
  await expect(first.window.getByText('Ana Ruiz Ask the night shift')).toBeVisible();
  await first.close();

  const second = await launch({ profile });
  await mapPage(second.window).card('A clean room').click();
  await second.window.getByRole('textbox', { name: 'Write a comment' }).fill('Begin earlier?');

  await expect(second.window.getByRole('textbox', { name: 'Your name' })).toHaveValue('Ana Ruiz');
});
