// A workshop on this machine, with people who came from Sendas of their own, in the middle of a vote.

const people = [
  { name: 'Marta', card: 'Waits 18 minutes for help' },
  { name: 'Iker', card: 'Quiet at night' },
];

const chosen = ['The call button', 'The call button', 'Doctors explain'];

export async function voteInARoom({ page, open }) {
  const started = await page.evaluate(() =>
    window.senda.request('workshop.start', {
      address: '127.0.0.1',
      name: 'Ana',
      newcomers: 'editor',
      mayTakeCopy: true,
    }),
  );
  const rooms = [];
  for (const person of people) rooms.push(await join(person, started.value, open));
  await page.getByRole('button', { name: '10 min' }).click();
  const lead = page.getByRole('complementary', { name: 'Lead the workshop' });
  await lead.getByRole('button', { name: 'Cards', exact: true }).click();
  await lead.getByRole('textbox', { name: 'Question' }).fill('Where do we begin?');
  await lead.getByRole('button', { name: 'Start the vote' }).click();
  for (const card of chosen)
    await page
      .getByRole('button', { name: `Give “${card}` })
      .first()
      .click();
  for (const [at, { name, card }] of people.entries()) {
    await rooms[at].locator('[data-card]').filter({ hasText: card }).click();
    await page.locator('[data-ring]').filter({ hasText: name }).waitFor();
  }
}

async function join({ name }, { url, code }, open) {
  const { page } = await open({});
  await page.getByRole('button', { name: 'Join a workshop…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Join a workshop' });
  await sheet.getByRole('textbox', { name: 'Address' }).fill(url);
  await sheet.getByRole('textbox', { name: 'Code' }).fill(code);
  await sheet.getByRole('textbox', { name: 'Your name' }).fill(name);
  await sheet.getByRole('button', { name: 'Join', exact: true }).click();
  await page.locator('[data-card]').first().waitFor();
  return page;
}
