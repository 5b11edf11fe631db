import { describe, expect, test } from 'vitest';
import { startAsked } from '../../scripts/ground/startAsked.mjs';

const atHome = {};

describe('Started without a display', () => {
  test('Senda offers its sample on this machine alone, until somebody ends it', () => {
    expect(startAsked([], atHome)).toEqual({ file: null, address: '127.0.0.1', isOnce: false });
  });

  test('it ends by itself when asked to', () => {
    expect(startAsked(['--once'], atHome)?.isOnce).toBe(true);
  });

  test('it ends by itself on a build machine, where nobody opens a browser', () => {
    expect(startAsked([], { CI: 'true' })?.isOnce).toBe(true);
    expect(startAsked([], { CI: 'false' })?.isOnce).toBe(false);
  });

  test('it takes a map, and the network in which to offer it', () => {
    expect(startAsked(['journey.senda', '--address', '192.168.1.24'], atHome)).toEqual({
      file: 'journey.senda',
      address: '192.168.1.24',
      isOnce: false,
    });
  });

  test.each([[['--self-test']], [['survey.csv']], [['one.senda', 'two.senda']]])('it leaves %j to the app', (args) => {
    expect(startAsked(args, atHome)).toBeNull();
  });
});
