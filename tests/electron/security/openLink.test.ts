import { describe, expect, test } from 'vitest';
import { openLink } from '../../../electron/links/openLink.ts';
import { addressInWords, cardAddress } from '../../../shared/notes/cardAddress.ts';

function outside({ says = true, isThere = true } = {}) {
  const done: string[] = [];
  return {
    done,
    effects: {
      openOutside: async (address: string) => void done.push(`opened ${address}`),
      mayShow: async (path: string) => {
        done.push(`asked ${path}`);
        return says;
      },
      isThere: async () => isThere,
      showInFolder: (path: string) => void done.push(`shown ${path}`),
    },
  };
}

describe('an address that somebody follows', () => {
  test.each([
    ['https://senda.example/a?b=1', 'opened https://senda.example/a?b=1'],
    ['http://senda.example', 'opened http://senda.example/'],
    ['mailto:ana@senda.example', 'opened mailto:ana@senda.example'],
  ])('%s opens outside', async (address, expected) => {
    const { done, effects } = outside();

    expect(await openLink(address, effects)).toEqual({ ok: true, value: null });
    expect(done).toEqual([expected]);
  });

  test('a file is shown in its folder, after the person said so, and never opened', async () => {
    const { done, effects } = outside();

    await openLink('file:///home/ana/my%20form.exe', effects);
    expect(done).toEqual(['asked /home/ana/my form.exe', 'shown /home/ana/my form.exe']);
  });

  test('a file stays where it is when the person would rather not, or when it is gone', async () => {
    const no = outside({ says: false });
    await openLink('file:///home/ana/form.pdf', no.effects);
    expect(no.done).toEqual(['asked /home/ana/form.pdf']);

    const gone = outside({ isThere: false });
    expect(await openLink('file:///home/ana/form.pdf', gone.effects)).toMatchObject({
      problem: { kind: 'link-file-missing' },
    });
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'smb://host/share',
    'ms-msdt:/id',
    'file://host/share/x.exe',
    'file:////host/share/x.exe',
    'file:///%5C%5Chost/x',
    'file:///a%2Fb',
    'file:relative',
    'senda://app/index.html',
    'https://',
    '',
  ])('%s is refused, and nothing happens', async (address) => {
    const { done, effects } = outside();

    expect(await openLink(address, effects)).toMatchObject({ problem: { kind: 'link-refused' } });
    expect(done).toEqual([]);
  });

  test('is called by its site and page, or by its file, where nobody wrote words for it', () => {
    expect(addressInWords('https://www.senda.example/')).toBe('senda.example');
    expect(addressInWords('file:///home/ana/my%20form.pdf')).toBe('my form.pdf');
    expect(cardAddress('senda.example/form')).toBe('https://senda.example/form');
  });
});
