// A laptop joins a map of 2,000 cards, from the address to the moment at which it can be edited ÷ a blank page for which the
// same host sends the same scripts and styles. In Debian's Chromium, with an empty cache each time; the host is a process
// of its own. What a person takes to type code and name is left out: the page begins with a ticket.
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
      ours.push(await timed(browser, url, ticket, 'map-editable'));
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
async function timed(browser, url, ticket, mark) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  try {
    if (ticket)
      await context.addInitScript((kept) => localStorage.setItem('senda.ticket', kept), JSON.stringify(ticket));
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'commit' });
    const isMarked = (name) => performance.getEntriesByName(name).length > 0;
    await page.waitForFunction(isMarked, mark, { polling: 20 });
    return await page.evaluate((name) => performance.getEntriesByName(name)[0].startTime, mark);
  } finally {
    await context.close();
  }
}

const row = (ours, blank) => ({
  name: 'Joining a map of 2,000 cards in a browser, from address to editable ÷ a blank page with the same bundle',
  ours: `${Math.round(ours)} ms`,
  peer: `${Math.round(blank)} ms`,
  ratio: ours / blank,
  goal: 2,
  note: `median of ${rounds}, empty cache, laptop-sized`,
});
