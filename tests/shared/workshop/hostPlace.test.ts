import { expect, test } from 'vitest';
import { mayLeadTo, placeOf, readHostPlace } from '../../../shared/workshop/hostPlace.ts';

test('an address is read as it stands on the wall, as a browser shows it, and with the code of the QR picture', () => {
  const place = { host: '192.168.1.24:4100', address: '192.168.1.24', port: 4100 };
  expect(readHostPlace(' 192.168.1.24:4100 ')).toEqual({ ...place, code: null });
  expect(readHostPlace('http://192.168.1.24:4100/')).toEqual({ ...place, code: null });
  expect(readHostPlace('HTTP://192.168.1.24:4100/?code=7KQ2MP')).toEqual({ ...place, code: '7KQ2MP' });
  expect(readHostPlace('[FD00::1]:4100')).toMatchObject({ host: '[fd00::1]:4100', address: 'fd00::1' });
});

test.each([
  '',
  'senda.example:4100',
  'localhost:4100',
  'https://192.168.1.24:4100',
  'ftp://192.168.1.24:4100',
  'http://user@192.168.1.24:4100',
  '192.168.1.24',
  '192.168.1.24:0',
  '192.168.1.24:70000',
  '192.168.1.256:4100',
  '192.168.01.4:4100',
  '0x7f000001:80',
])('what is no address of digits with a port is none: %s', (typed) => {
  expect(readHostPlace(typed)).toBeNull();
});

test('a host leads to places in its own network, and never to what runs on a guest’s own machine', () => {
  const from = placeOf('192.168.1.24:4100');
  const to = (host: string) => {
    const place = placeOf(host);
    return from !== null && place !== null && mayLeadTo(from, place);
  };
  expect([to('192.168.1.30:4100'), to('10.0.0.7:4100'), to('172.20.0.2:80')]).toEqual([true, true, true]);
  expect([to('127.0.0.1:631'), to('[::1]:631'), to('8.8.8.8:80'), to('172.32.0.1:80')]).toEqual([
    ...[false, false, false, false],
  ]);
  const self = placeOf('127.0.0.1:4100');
  const other = placeOf('127.0.0.1:4101');
  expect(self && other && mayLeadTo(self, other)).toBe(true);
});
