import type { Page } from '@playwright/test';
import type {} from '../../../renderer/session/bridge.ts';
import { expect, test } from '../harness/test.ts';

/** What a hostile script inside our page would try; each answer is what it got. */
const ask = (page: Page, name: string, argument: unknown): Promise<unknown> =>
  page.evaluate(([wanted, value]) => window.senda.request(wanted as never, value as never), [name, argument] as const);

test.describe('a hostile script in the window', () => {
  test.use({
    expectedErrors: [
      /Failed to load resource|Content Security Policy|Refused to|violates|Not allowed|net::ERR|CSP|EvalError|blocked/i,
    ],
  });

  test('finds no Node, no Electron, and nothing on the bridge but three functions', async ({ launch }) => {
    const { window: page } = await launch();

    const found = await page.evaluate(() => ({
      node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter((name) => name in globalThis),
      bridge: Object.keys((globalThis as unknown as { senda: object }).senda).sort(),
      isIsolated: window.isSecureContext,
    }));

    expect(found).toEqual({ node: [], bridge: ['on', 'request', 'takeFile'], isIsolated: true });
  });

  test('cannot take the window elsewhere or open another', async ({ launch }) => {
    const { window: page, app } = await launch();
    const home = page.url();

    const opened = await page.evaluate(() => {
      const other = window.open('https://example.org/');
      location.href = 'https://example.org/';
      location.assign('file:///etc/passwd');
      const link = Object.assign(document.createElement('a'), { href: 'https://example.org/', target: '_blank' });
      document.body.append(link);
      link.click();
      return other === null;
    });
    await ask(page, 'app.start', undefined);

    expect(opened).toBe(true);
    expect(page.url()).toBe(home);
    expect(app.windows()).toHaveLength(1);
  });

  test('runs no text as program and loads no program from elsewhere', async ({ launch }) => {
    const { window: page } = await launch();

    const ran = await page.evaluate(async () => {
      const state = globalThis as unknown as Record<string, unknown>;
      const attempt = (act: () => void) => {
        try {
          act();
        } catch {
          return;
        }
      };
      const settled = (element: HTMLElement) =>
        new Promise<void>((resolve) => {
          element.addEventListener('load', () => resolve());
          element.addEventListener('error', () => resolve());
          document.head.append(element);
        });
      const inline = Object.assign(document.createElement('script'), { textContent: 'globalThis.inlineRan = true' });
      document.head.append(inline);
      await settled(Object.assign(document.createElement('script'), { src: 'https://example.org/evil.js' }));
      await settled(
        Object.assign(document.createElement('script'), { src: 'data:text/javascript,globalThis.dataRan = true' }),
      );
      // DevTools' own evaluation may use eval; what runs in a later task may not.
      await new Promise((resolve) => setTimeout(resolve, 0));
      const indirect = state['eval'] as (code: string) => void;
      attempt(() => indirect('globalThis.evalRan = true'));
      attempt(() =>
        new (Object.getPrototypeOf(() => {}).constructor as new (code: string) => () => void)(
          'globalThis.functionRan = true',
        )(),
      );
      return ['inlineRan', 'evalRan', 'functionRan', 'dataRan'].filter((name) => name in state);
    });

    expect(ran).toEqual([]);
  });

  test('reaches neither the network nor the disk', async ({ launch }) => {
    const { window: page } = await launch();

    const reached = await page.evaluate(async () => {
      const addresses = [
        'http://127.0.0.1:9/',
        'https://example.org/',
        'file:///etc/passwd',
        'senda://app/../package.json',
        'senda://other/',
      ];
      const answers = await Promise.all(
        addresses.map((address) =>
          fetch(address).then(
            async (answer) => (answer.ok ? `${address}: ${(await answer.text()).slice(0, 20)}` : null),
            () => null,
          ),
        ),
      );
      return answers.filter((answer) => answer !== null);
    });

    expect(reached).toEqual([]);
  });

  test('gets no foreign frame, and from a frame of its own no bridge', async ({ launch }) => {
    const { window: page } = await launch();

    const bridges = await page.evaluate(async () => {
      const frames = ['https://example.org/', 'data:text/html,<p>x</p>', 'senda://app/index.html', 'about:blank'].map(
        (src) => Object.assign(document.createElement('iframe'), { src }),
      );
      document.body.append(...frames);
      await new Promise((resolve) => setTimeout(resolve, 0));
      return frames.filter((frame) => {
        try {
          return frame.contentWindow !== null && 'senda' in frame.contentWindow;
        } catch {
          return false;
        }
      }).length;
    });

    expect(bridges).toBe(0);
  });

  test('is given no camera, no place and no notifications', async ({ launch }) => {
    const { window: page } = await launch();

    const given = await page.evaluate(async () => {
      const camera = await navigator.mediaDevices?.getUserMedia({ video: true }).then(
        () => 'camera',
        () => null,
      );
      const place = await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('place'),
          () => resolve(null),
        ),
      );
      const notifications = (await Notification.requestPermission()) === 'granted' ? 'notifications' : null;
      return [camera ?? null, place, notifications].filter((permission) => permission !== null);
    });

    expect(given).toEqual([]);
  });

  test('gets a refusal for every request that is not in the contract or does not fit it', async ({ launch }) => {
    const { window: page } = await launch();
    const refused = (kind: string) => ({ ok: false, problem: { kind } });

    expect(await ask(page, 'file.write', { path: '/etc/passwd' })).toEqual(refused('unknown-request'));
    expect(await ask(page, '__proto__', undefined)).toEqual(refused('unknown-request'));
    expect(await ask(page, 'map.openRecent', { token: '../../etc/passwd' })).toEqual(refused('file-missing'));
    expect(await ask(page, 'map.openSample', { name: '../../package' })).toEqual(refused('starter-missing'));
    expect(await ask(page, 'map.openSample', { name: 7 })).toEqual(refused('bad-argument'));
    expect(await ask(page, 'settings.change', { language: 'xx' })).toEqual(refused('bad-argument'));
    expect(await ask(page, 'map.openRecent', { token: 'x'.repeat(1000) })).toEqual(refused('bad-argument'));
    expect(await ask(page, 'print.read', undefined)).toEqual(refused('foreign-sender'));
    expect(await ask(page, 'asset.add', { bytes: 'text' })).toEqual(refused('bad-argument'));
    expect(await ask(page, 'asset.add', { bytes: new Uint8Array(4) })).not.toMatchObject({ ok: true });
    expect(await ask(page, 'asset.bring', { ids: ['../../etc/passwd'] })).toEqual(refused('no-map'));
    expect(await ask(page, 'asset.lend', { ids: Array.from({ length: 501 }, () => 'x') })).toEqual(
      refused('bad-argument'),
    );
  });

  test('is refused an update larger than any map', async ({ launch }) => {
    const { window: page } = await launch();

    const answer = await page.evaluate(() =>
      window.senda.request('map.update', { update: new Uint8Array(65 * 1024 * 1024) }),
    );

    expect(answer).toEqual({ ok: false, problem: { kind: 'too-large' } });
  });

  test('cannot pass off a path as a dropped file', async ({ launch }) => {
    const { window: page } = await launch();

    const taken = await page.evaluate(async () => [
      await window.senda.takeFile({ name: 'map.senda', size: 3, path: '/etc/passwd' }),
      await window.senda.takeFile(new File(['abc'], 'map.senda')),
      await window.senda.takeFile('/etc/passwd'),
    ]);

    expect(taken).toEqual(Array.from({ length: 3 }, () => ({ ok: false, problem: { kind: 'file-missing' } })));
  });
});
