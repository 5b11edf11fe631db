import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inRoot, root } from '../../../scripts/ground/places.mjs';
import { mapInFile } from '../harness/exportedFiles.ts';
import { inviteGuests } from '../harness/guests.ts';
import { expect, test } from '../harness/test.ts';
import { mapPage } from '../pages/mapPage.ts';

/** `npm start -- MAP` on a machine without a display. */
function startUnseen(file: string): ChildProcess {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, CI: ___, ...env } = process.env;
  return spawn(process.execPath, [inRoot('scripts', 'start.mjs'), file], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Goes on reading, so that what is said later does not meet a closed pipe. */
function addressIn(started: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    started.stdout?.on('data', (piece) => {
      said += String(piece);
      const [address] = /http:\S+(?=\s)/.exec(said) ?? [];
      if (address) resolve(address);
    });
    started.once('exit', () => reject(new Error(`No address: ${said}`)));
  });
}

test('without a display, a browser has the map, and the file has what is written there', async ({ folder }) => {
  test.skip(process.platform !== 'linux', 'elsewhere there is always a display');
  const file = join(folder, 'stay.senda');
  await copyFile(join(root, 'resources/samples/hospital-stay.en.senda'), file);
  const started = startUnseen(file);
  const over = once(started, 'exit');
  const guests = await inviteGuests();
  try {
    const browser = await guests.laptop();
    await browser.goto(await addressIn(started));
    await browser.getByRole('textbox', { name: 'Your name' }).fill('Rosa');
    await expect(
      browser.getByText('To import surveys, print or open other maps takes Senda’s own window'),
    ).toBeVisible();
    await browser.getByRole('button', { name: 'Open', exact: true }).click();

    const map = mapPage(browser);
    await map.card('The letter with the date').dblclick();
    await browser.keyboard.press('Control+a');
    await browser.keyboard.type('The letter, twice');
    await browser.keyboard.press('Escape');
    await expect(map.card('The letter, twice')).toBeVisible();
    await expect
      .poll(async () => Object.values((await mapInFile(file)).cards).map(({ text }) => text))
      .toContain('The letter, twice');
    started.kill('SIGINT');

    expect(await over).toEqual([0, null]);
    // Once the host is gone, the page looks for it.
    expect(guests.consoleErrors.filter((error) => !/WebSocket/.test(error))).toEqual([]);
  } finally {
    await guests.close();
    started.kill('SIGKILL');
  }
});
