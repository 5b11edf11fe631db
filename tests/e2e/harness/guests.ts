import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import type { RunningWorkshop, WorkshopView } from '../../../shared/bridge/workshopRequests.ts';
import type { Act } from '../../../shared/workshop/act.ts';
import type { Person } from '../../../shared/workshop/person.ts';
import type { GuestRole } from '../../../shared/workshop/role.ts';

/** People who come to a workshop with a browser of their own: Debian's, as no other is there. */
export interface Guests {
  phone(language?: string): Promise<Page>;
  laptop(language?: string): Promise<Page>;
  /** What went wrong in any of their pages, in the words of its console. */
  readonly consoleErrors: string[];
  close(): Promise<void>;
}

export async function inviteGuests(): Promise<Guests> {
  const browser: Browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const consoleErrors: string[] = [];
  async function pageOf(options: Parameters<Browser['newContext']>[0]): Promise<Page> {
    const context: BrowserContext = await browser.newContext(options);
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && consoleErrors.push(message.text()));
    page.on('pageerror', (error) => consoleErrors.push(String(error)));
    return page;
  }
  return {
    consoleErrors,
    phone: (locale = 'en-GB') =>
      pageOf({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, locale }),
    laptop: (locale = 'en-GB') => pageOf({ viewport: { width: 1366, height: 768 }, locale }),
    close: () => browser.close(),
  };
}

type Reply<Value> = { ok: true; value: Value } | { ok: false; problem: { kind: string } };

async function ask<Value>(window: Page, name: string, argument: unknown): Promise<Value> {
  const reply = await window.evaluate(
    ([asked, given]) =>
      (
        globalThis as unknown as { senda: { request(name: unknown, argument: unknown): Promise<unknown> } }
      ).senda.request(asked, given),
    [name, argument] as const,
  );
  const answered = reply as Reply<Value>;
  if (!answered.ok) throw new Error(`${name}: ${answered.problem.kind}`);
  return answered.value;
}

/** Opens the door of a window's map on this machine alone. */
export const startWorkshop = (window: Page, newcomers: GuestRole): Promise<RunningWorkshop> =>
  ask(window, 'workshop.start', { address: '127.0.0.1', name: 'Ana', newcomers, mayTakeCopy: true });

export const lead = (window: Page, act: Act): Promise<null> => ask(window, 'workshop.act', { act });

export const stopWorkshop = (window: Page): Promise<null> => ask(window, 'workshop.stop', undefined);

/** Everybody who is or was there, as the facilitator's window has them. */
export const peopleOf = async (window: Page): Promise<readonly Person[]> =>
  (await ask<WorkshopView>(window, 'workshop.read', undefined)).running?.room.people ?? [];

/** Types what is on the wall, as a person with their own Senda does. */
export async function joinAs(window: Page, address: string, code: string, name: string): Promise<void> {
  await window.getByRole('button', { name: 'Join a workshop…' }).click();
  const sheet = window.getByRole('dialog', { name: 'Join a workshop' });
  await sheet.getByRole('textbox', { name: 'Address' }).fill(address);
  await sheet.getByRole('textbox', { name: 'Code' }).fill(code);
  await sheet.getByRole('textbox', { name: 'Your name' }).fill(name);
  await sheet.getByRole('button', { name: 'Join', exact: true }).click();
}
