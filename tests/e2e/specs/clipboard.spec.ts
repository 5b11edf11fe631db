import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { offerPicture, offerText, onClipboard } from '../harness/clipboard.ts';
import type { Senda } from '../harness/launch.ts';
import { expect, test } from '../harness/test.ts';
import { type MapPage, mapPage } from '../pages/mapPage.ts';

async function open(senda: Senda, button: RegExp, stage: string): Promise<MapPage> {
  await senda.window.getByRole('button', { name: button }).first().click();
  const map = mapPage(senda.window);
  await expect(map.stage(stage)).toBeVisible();
  // All of it in sight, so that every cell can be pressed, and at once, so that none of them moves meanwhile.
  await map.page.emulateMedia({ reducedMotion: 'reduce' });
  await map.page.keyboard.press('Control+1');
  return map;
}

/** At its lower edge, where no card lies. */
async function chooseCell(map: MapPage, stage: string, lane: string): Promise<void> {
  const row = await map.lane(lane).boundingBox();
  const { x } = await map.cell(stage, lane);
  await map.page.mouse.click(x, (row?.y ?? 0) + (row?.height ?? 0) - 4);
}

test.describe('copy and paste on a map', () => {
  let senda: Senda;
  let map: MapPage;

  test.beforeEach(async ({ running, hospital }) => {
    senda = running;
    map = mapPage(hospital);
    await expect(map.stage('Before')).toBeVisible();
  });

  test('a card is copied to another cell, and one undo takes it back', async () => {
    await map.card('A clean room').click();
    await map.page.keyboard.press('Control+c');
    await map.expectNotice('Copied: A clean room');
    await chooseCell(map, 'Before', 'Pains');
    await map.page.keyboard.press('Control+v');

    await expect(map.card('A clean room')).toHaveCount(2);
    await map.expectNotice('1 card pasted.');
    expect((await onClipboard(senda.app)).text).toBe('A clean room');

    await map.page.keyboard.press('Control+z');
    await expect(map.card('A clean room')).toHaveCount(1);
  });

  test('cards chosen with a frame are copied, whatever words were selected beside the map before', async () => {
    await map.page.getByText('Knee replacement, first').first().dblclick();
    const from = await map.cell('Arriving', 'In their words');
    const to = await map.cell('Before', 'Pains');
    await map.page.mouse.move(from.x, from.y);
    await map.page.mouse.down();
    await map.page.mouse.move(to.x - 40, to.y - 80, { steps: 6 });
    await map.page.mouse.move(to.x - 40, from.y + 4, { steps: 6 });
    await map.page.mouse.up();
    await map.page.keyboard.press('Control+c');

    await map.expectNotice(/^Copied: /);
  });

  test('a card that is cut and pasted is the same card, with its measured value', async () => {
    await map.card('A clean room').click();
    await map.page.keyboard.press('Control+x');
    await expect(map.card('A clean room')).toHaveCount(0);
    await chooseCell(map, 'Before', 'Touchpoints');
    await map.page.keyboard.press('Control+v');

    await expect.poll(() => map.placeOf('A clean room')).toMatch(/^Before, Touchpoints\. .*\d/);
  });

  test('the menu does the same as the keys', async () => {
    await map.card('A clean room').click();
    await senda.app.evaluate(({ webContents }) => webContents.getFocusedWebContents()?.copy());
    await map.expectNotice('Copied: A clean room');
    await chooseCell(map, 'Before', 'Pains');
    await senda.app.evaluate(({ webContents }) => webContents.getFocusedWebContents()?.paste());

    await expect(map.card('A clean room')).toHaveCount(2);
  });

  test('the palette pastes too, because a person asked for it', async () => {
    await offerText(senda.app, { text: 'Nobody asks' });
    await chooseCell(map, 'Before', 'Pains');
    await map.page.keyboard.press('Control+k');
    await map.page.keyboard.type('pegar');
    await map.page.keyboard.press('Enter');

    await expect(map.card('Nobody asks')).toBeVisible();
  });

  test('a stage comes with all that lies in it', async () => {
    await map.stage('Arriving').click();
    await map.page.keyboard.press('Control+c');
    await map.page.keyboard.press('Control+v');

    await expect.poll(async () => (await map.stageNames()).filter((name) => name === 'Arriving').length).toBe(2);
    await expect(map.card('A clean room')).toHaveCount(2);
    expect((await onClipboard(senda.app)).html).toContain('A clean room');
  });

  test('duplicate puts a copy beside it', async () => {
    await map.card('A clean room').click();
    await map.page.keyboard.press('Control+d');

    await expect(map.card('A clean room')).toHaveCount(2);
    await map.expectNotice('Duplicated: A clean room');
  });

  test('a block of a spreadsheet fills cells right and down, and the map grows where it ends', async () => {
    await offerText(senda.app, {
      text: 'one\ttwo\r\nthree\tfour',
      html: '<table><tr><td>one</td><td>two</td></tr><tr><td>three</td><td>four<br>lines</td></tr></table>',
    });
    const before = await map.stageNames();
    await chooseCell(map, before.at(-1) ?? '', 'Touchpoints');
    await map.page.keyboard.press('Control+v');

    await map.expectNotice('4 cards pasted. 1 stage was added.');
    await expect.poll(() => map.placeOf('two')).toContain('Touchpoints');
    await expect.poll(() => map.placeOf('three')).toContain(before.at(-1) ?? '');
    expect(await map.stageNames()).toHaveLength(before.length + 1);

    await map.page.keyboard.press('Control+z');
    await expect.poll(() => map.stageNames()).toHaveLength(before.length);
  });

  test('a list becomes one card each, and an address goes to the selected card', async () => {
    await offerText(senda.app, { text: '• cold room\n• dark room\n' });
    await chooseCell(map, 'Before', 'Pains');
    await map.page.keyboard.press('Control+v');
    await expect(map.card('cold room')).toBeVisible();
    await expect(map.card('dark room')).toBeVisible();

    await offerText(senda.app, { text: 'https://example.org/rooms' });
    await map.card('cold room').click();
    await map.page.keyboard.press('Control+v');
    await map.expectNotice('The address is on the card now.');
  });

  test('a picture becomes a card that shows it', async () => {
    await offerPicture(senda.app);
    await chooseCell(map, 'Before', 'Pains');
    await map.page.keyboard.press('Control+v');

    await map.expectNotice('1 picture added.');
    await expect(map.canvas.locator('[data-walk] image, [data-walk] img').first()).toBeVisible();
  });

  test('a hostile clipboard is a sentence at most, and never a crash', async () => {
    const cells = await map.canvas.locator('[data-walk]').count();
    for (const text of ['{"version":1,"what":{"kind":"cards"}}', '\u0000\u0001', 'x'.repeat(9_000_000)]) {
      await offerText(senda.app, { text, html: '' });
      await map.page.keyboard.press('Escape');
      await map.card('A clean room').click();
      await map.page.evaluate((json) => {
        const data = new DataTransfer();
        data.setData('application/x-senda+json', json.slice(0, 100_000));
        data.setData('text/plain', json);
        document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
      }, text);
    }

    await map.expectNotice('That is more than a map could hold, so nothing was pasted.');
    expect(await map.canvas.locator('[data-walk]').count()).toBeGreaterThanOrEqual(cells);
  });

  test('a page that nobody touched may not read the clipboard', async () => {
    await offerText(senda.app, { text: 'secret' });
    const other = await map.page.evaluate(() => window.senda.request('clipboard.paste', undefined));

    expect([
      { ok: true, value: null },
      { ok: false, problem: { kind: 'paste-unasked' } },
    ]).toContainEqual(other);
  });
});

test('a card with a picture goes from one window to another', async ({ launch }) => {
  const senda = await launch();
  const map = await open(senda, /A planned hospital stay/, 'Before');
  await offerPicture(senda.app);
  await chooseCell(map, 'Before', 'Pains');
  await map.page.keyboard.press('Control+v');
  await map.expectNotice('1 picture added.');
  await map.page.keyboard.press('Control+c');
  await map.expectNotice('Copied');

  const other = await senda.windowAfter(() =>
    map.page.evaluate(() => window.senda.request('map.new', { template: 'blank' })),
  );
  const there = mapPage(other);
  // On a new map the first cell is chosen from the beginning.
  await expect(there.canvas.getByRole('button', { name: 'Add to Doing, Discovers' })).toBeFocused();
  await other.keyboard.press('Control+v');

  await there.expectNotice('1 card pasted.');
  await expect(there.canvas.locator('[data-walk] image, [data-walk] img').first()).toBeVisible();
});

test('a whole table pasted onto an empty map becomes its stages and lanes, in one step', async ({ launch }) => {
  const senda = await launch();
  const map = await open(senda, /^New map$/, 'Discovers');
  await offerText(senda.app, {
    text: '\tSearch\tBook\r\nDoing\tasks friends\tcalls\r\nPain points\ttoo many sites\ton hold',
  });
  await map.canvas.focus();
  await map.page.keyboard.press('Control+v');

  await expect.poll(() => map.stageNames()).toEqual(['Search', 'Book']);
  await expect.poll(() => map.placeOf('on hold')).toBe('Book, Pain points');
  await map.expectNotice('The first row was read as stages (2), the first column as lanes (2).');

  await map.page.keyboard.press('Control+z');
  await expect(map.stage('Discovers')).toBeVisible();
  await expect(map.card('on hold')).toHaveCount(0);
});

test('files that are dropped go where the hand lets go: a document to the card, a picture into the cell', async ({
  launch,
  folder,
}) => {
  const senda = await launch();
  const map = await open(senda, /A planned hospital stay/, 'Before');
  const notes = join(folder, 'Notes on beds.docx');
  await writeFile(notes, 'x');
  const picture = join(folder, 'start.png');
  await writeFile(picture, PNG.sync.write(new PNG({ width: 40, height: 30 })));
  const hand = await senda.app.context().newCDPSession(map.page);
  /** As the system sends it: only such a drop may name files. */
  const drop = async ({ x, y }: { x: number; y: number }, ...files: string[]) => {
    const data = { items: [], files, dragOperationsMask: 1 };
    const send = (type: 'dragEnter' | 'dragOver' | 'drop') =>
      hand.send('Input.dispatchDragEvent', { type, x, y, data });
    await send('dragEnter');
    // Told again and again while a hand holds still; nothing is dropped where the page has not yet said that it takes it.
    const over = async () => {
      await send('dragOver');
      return map.canvas.locator('[data-held-over]').count();
    };
    await expect.poll(over).toBe(1);
    await send('drop');
  };

  const card = await map.card('The call button').boundingBox();
  await drop({ x: (card?.x ?? 0) + 20, y: (card?.y ?? 0) + 8 }, notes);
  await map.expectNotice('The address is on the card now.');

  const row = await map.lane('Pains').boundingBox();
  const { x } = await map.cell('Before', 'Pains');
  await drop({ x, y: (row?.y ?? 0) + 20 }, picture, notes);

  await expect.poll(() => map.placeOf('start')).toBe('Before, Pains');
  await expect.poll(() => map.placeOf('Notes on beds.docx')).toBe('Before, Pains');
});

test('on a new map the first words are a card at once', async ({ launch }) => {
  const senda = await launch();
  const map = await open(senda, /^New map$/, 'Discovers');
  await expect(map.page.getByText('Type to write the first card.')).toBeVisible();

  await map.page.keyboard.type('Hears of us from a friend');
  await map.page.keyboard.press('Escape');

  await expect.poll(() => map.placeOf('Hears of us from a friend')).toBe('Discovers, Doing');
  await expect(map.page.getByText('Type to write the first card.')).toHaveCount(0);
});
