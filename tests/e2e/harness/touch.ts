import type { Page } from '@playwright/test';

interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Fingers {
  tap(at: Spot): Promise<void>;
  /** One finger from place to place, in steps. */
  swipe(from: Spot, to: Spot): Promise<void>;
  /** Two fingers level with each other, from one distance to another around a place. */
  pinch(around: Spot, from: number, to: number): Promise<void>;
}

/** Real touches, as a screen that can be touched sends them. */
export async function fingersOn(page: Page): Promise<Fingers> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', spots: readonly Spot[]) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: spots.map((spot, id) => ({ ...spot, id })) });
  const steps = 8;
  const between = (from: number, to: number, step: number) => from + ((to - from) * step) / steps;
  const levels = (around: Spot, distance: number): Spot[] => [
    { x: around.x - distance / 2, y: around.y },
    { x: around.x + distance / 2, y: around.y },
  ];
  return {
    async tap(at) {
      await send('touchStart', [at]);
      await send('touchEnd', []);
    },
    async swipe(from, to) {
      await send('touchStart', [from]);
      for (let step = 1; step <= steps; step += 1)
        await send('touchMove', [{ x: between(from.x, to.x, step), y: between(from.y, to.y, step) }]);
      await send('touchEnd', []);
    },
    async pinch(around, from, to) {
      await send('touchStart', levels(around, from));
      for (let step = 1; step <= steps; step += 1) await send('touchMove', levels(around, between(from, to, step)));
      await send('touchEnd', []);
    },
  };
}
