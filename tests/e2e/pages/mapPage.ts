import { expect, type Locator, type Page } from '@playwright/test';

/** The open map in the words of the person who works on it. */
export interface MapPage {
  readonly page: Page;
  readonly canvas: Locator;
  stage(name: string): Locator;
  lane(name: string): Locator;
  /** A card by what is written on it. */
  card(text: string): Locator;
  /** The points of the curve in a stage. */
  points(stage: string): Locator;
  /** The names of stages or lanes as they stand on the map. */
  stageNames(): Promise<string[]>;
  laneNames(): Promise<string[]>;
  /** Which stage and lane a card stands in, as it is read aloud. */
  placeOf(text: string): Promise<string>;
  /** Drags with a real pointer, in steps as a hand moves. */
  drag(from: Locator, to: { x: number; y: number }): Promise<void>;
  /** The middle of the cell where a stage and a lane meet. */
  cell(stage: string, lane: string): Promise<{ x: number; y: number }>;
  expectNotice(text: string | RegExp): Promise<void>;
}

export function mapPage(page: Page): MapPage {
  const canvas = page.getByRole('application', { name: 'Journey map', exact: true });
  const stage = (name: string) => canvas.getByRole('button', { name: `Stage ${name}`, exact: true });
  const lane = (name: string) => canvas.getByRole('button', { name: `Lane ${name}`, exact: true });
  const card = (text: string) =>
    canvas.locator('[data-walk][aria-label]').and(page.locator(`[aria-label*=": ${text}. "]`));
  const named = async (prefix: string) => {
    const labels = await canvas
      .locator(`[data-walk][aria-label^="${prefix} "]`)
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    return labels.map((label) => label.slice(prefix.length + 1));
  };
  return {
    page,
    canvas,
    stage,
    lane,
    card,
    points: (name) => canvas.getByRole('slider', { name: new RegExp(`in ${name}$`) }),
    stageNames: () => named('Stage'),
    laneNames: () => named('Lane'),
    placeOf: async (text) => ((await card(text).getAttribute('aria-label')) ?? '').split(`${text}. `)[1] ?? '',
    async drag(from, to) {
      const start = await middleOf(from);
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move(start.x + 6, start.y + 6, { steps: 3 });
      await page.mouse.move(to.x, to.y, { steps: 8 });
      await page.mouse.up();
    },
    async cell(stageName, laneName) {
      const column = await boxOf(stage(stageName));
      const row = await boxOf(lane(laneName));
      return { x: column.x + column.width / 2, y: row.y + row.height / 2 };
    },
    expectNotice: (text) => expect(page.getByRole('status').filter({ hasText: text })).toBeVisible(),
  };
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not on screen`);
  return box;
}

async function middleOf(locator: Locator) {
  const { x, y, width, height } = await boxOf(locator);
  return { x: x + width / 2, y: y + height / 2 };
}
