import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ protocol: {} }));
const { answerFile, contentPolicy, fileWithin } = await import('../../../electron/security/appScheme.ts');
const { isOwn, mayUse } = await import('../../../electron/security/guards.ts');

let base: string;
let folder: string;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'senda-scheme-'));
  folder = join(base, 'renderer');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(folder, 'index.html'), '<title>Senda</title>');
  await writeFile(join(folder, 'assets', 'app.js'), 'start()');
  await writeFile(join(base, 'secret.json'), '{"password":1}');
  await mkdir(join(base, 'renderer-other'));
  await writeFile(join(base, 'renderer-other', 'index.html'), 'other');
});
afterAll(() => rm(base, { recursive: true, force: true }));

const get = (url: string) => answerFile({ url, method: 'GET' }, folder);

describe('our own scheme', () => {
  test('gives the files of the window with their type and the strict policy', async () => {
    const page = await get('senda://app/index.html?start#here');
    const script = await get('senda://app/assets/app.js');

    expect(await page.text()).toBe('<title>Senda</title>');
    expect(page.headers.get('content-security-policy')).toBe(contentPolicy);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await script.text()).toBe('start()');
    expect(script.headers.get('content-type')).toContain('text/javascript');
  });

  test.each([
    'senda://app/../secret.json',
    'senda://app/%2e%2e/secret.json',
    'senda://app/assets/..%2f..%2fsecret.json',
    'senda://app/assets/%2e%2e%5c%2e%2e%5csecret.json',
    'senda://app/..%2frenderer-other/index.html',
    'senda://app/index.html%00.json',
    'senda://app//etc/passwd',
    'senda://app/',
    'senda://app/assets',
    'senda://other/index.html',
    'https://app/index.html',
    'not an address',
  ])('gives nothing for %s', async (url) => {
    const answer = await get(url);

    expect(answer.ok).toBe(false);
    expect(await answer.text()).toBe('');
  });

  test('answers only to reading', async () => {
    expect((await answerFile({ url: 'senda://app/index.html', method: 'POST' }, folder)).status).toBe(403);
  });

  test('never names a file outside its folder, whatever the address', () => {
    const part = fc.constantFrom(
      '..',
      '%2e%2e',
      '.',
      'assets',
      '%2f',
      '%5c',
      '\\',
      'index.html',
      'secret.json',
      '%00',
      '~',
      '',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const path = fileWithin(folder, `senda://app/${parts.join('/')}`);

        expect(path === null || path.startsWith(`${folder}/`)).toBe(true);
        expect(path?.includes('secret.json') && !path.startsWith(folder)).not.toBe(true);
      }),
    );
  });

  test('has a policy that begins with nothing and allows no script from elsewhere', () => {
    expect(contentPolicy.startsWith("default-src 'none'")).toBe(true);
    expect(contentPolicy).toContain("script-src 'self'");
    expect(contentPolicy).not.toMatch(/script-src[^;]*unsafe|https?:|\*/);
  });
});

describe('what a page may use', () => {
  test('is copying its own words, and no device, place or notification', () => {
    expect(mayUse('clipboard-sanitized-write')).toBe(true);
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'openExternal',
      'usb',
      'fullscreen',
    ])
      expect(mayUse(permission)).toBe(false);
  });

  test('is loaded from our scheme and from memory alone', () => {
    expect(['senda://app/a.js', 'data:image/png;base64,', 'blob:senda://app/1'].every(isOwn)).toBe(true);
    expect(['http://a', 'https://a', 'file:///etc/passwd', 'ws://a', 'ftp://a'].some(isOwn)).toBe(false);
  });
});
