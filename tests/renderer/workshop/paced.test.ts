import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { paced } from '../../../renderer/workshop/peers/paced.ts';

describe('what one points at is sent at a pace', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('a hundred moves in a tenth of a second are three messages, and the last one says where the hand came to rest', () => {
    const sent: number[] = [];
    const send = paced((value: number) => sent.push(value), 50);

    for (let move = 0; move < 100; move++) {
      send(move);
      vi.advanceTimersByTime(1);
    }
    vi.advanceTimersByTime(1000);

    expect(sent).toEqual([0, 49, 99]);
  });

  test('after a rest the next move goes out at once', () => {
    const sent: string[] = [];
    const send = paced((value: string) => sent.push(value), 50);
    send('first');
    vi.advanceTimersByTime(500);

    send('second');

    expect(sent).toEqual(['first', 'second']);
  });

  test('nothing is sent any more once it is closed', () => {
    const sent: number[] = [];
    const send = paced((value: number) => sent.push(value), 50);
    send(1);
    send(2);

    send.close();
    vi.advanceTimersByTime(500);

    expect(sent).toEqual([1]);
  });
});
