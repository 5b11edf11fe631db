// A laptop joins a map of 2,000 cards, from the address to the moment at which it can be edited ÷ a blank page for which the
// same host sends the same scripts and styles. In Debian's Chromium, with an empty cache each time; the host is a process
// of its own. What a person takes to type code and name is left out: the page begins with a ticket. Editable is the map when
// its cards are painted and the host let this person in; each time a card is written on then, which the host must hear.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from '@playwright/test';
import { isRoot } from '../../scripts/ground/places.mjs';
import { median } from './runtime.mjs';

const rounds = 7;
const hostPage = new URL('workshop/host.mjs', import.meta.url);

export async function run() {
  const host = fork(hostPage, ['pages']);
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: isRoot() ? ['--no-sandbox'] : [],
  });
  try {
    const [{ url, code }] = await once(host, 'message');
    const ours = [];
    const blank = [];
    // In turn, so that a machine that slows down slows both.
    for (let round = 0; round < rounds; round += 1) {
      const ticket = await join(url, code, `Guest ${round}`);
      blank.push(await timed(browser, new URL('blank.html', url).href, null, 'blank-painted'));
      ours.push(
        await timed(browser, url, ticket, 'cards-painted', (page) => writeOnCard(page, host, `Round ${round}`)),
      );
    }
    return [row(median(ours), median(blank))];
  } finally {
    await browser.close();
    host.kill();
  }
}

async function join(url, code, name) {
  const response = await fetch(new URL('join', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, name }),
  });
  return { ...(await response.json()), name };
}

/** Milliseconds from asking for the address to the page's own mark. */
async function timed(browser, url, ticket, mark, then = () => {}) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  try {
    if (ticket) {
      await context.addInitScript((kept) => localStorage.setItem('senda.ticket', kept), JSON.stringify(ticket));
      await context.addInitScript(markPaintedCards);
    }
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'commit' });
    const isMarked = (name) => performance.getEntriesByName(name).length > 0;
    await page.waitForFunction(isMarked, mark, { polling: 20 });
    const time = await page.evaluate((name) => performance.getEntriesByName(name)[0].startTime, mark);
    await then(page);
    return time;
  } finally {
    await context.close();
  }
}

/** Runs in the page: two frames after the first card stands in sight of an editable map, as on the blank page. */
function markPaintedCards() {
  const isInSight = (card) => {
    const { left, top, width } = card.getBoundingClientRect();
    return width > 0 && left < innerWidth && top < innerHeight && left >= 0 && top >= 0;
  };
  const look = () => {
    if (![...document.querySelectorAll('[data-card]')].some(isInSight)) return requestAnimationFrame(look);
    requestAnimationFrame(() => performance.mark('cards-painted'));
  };
  const isEditable = ({ name }) => name === 'map-editable';
  new PerformanceObserver((list) => {
    if (list.getEntries().some(isEditable)) requestAnimationFrame(look);
  }).observe({ type: 'mark' });
}

async function writeOnCard(page, host, text) {
  const card = page.locator('[data-card="c0"]');
  await card.dblclick();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  for (let tries = 0; tries < 100; tries += 1) {
    host.send({ textOf: 'c0' });
    const [heard] = await once(host, 'message');
    if (heard.text === text) return;
  }
  throw new Error('The host did not hear what was written on a card');
}

const row = (ours, blank) => ({
  name: 'Joining a map of 2,000 cards in a browser, from address to editable ÷ a blank page with the same bundle',
  ours: `${Math.round(ours)} ms`,
  peer: `${Math.round(blank)} ms`,
  ratio: ours / blank,
  goal: 2,
  note: `median of ${rounds}, empty cache, laptop-sized; cards painted, and one written on each time`,
});
