import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, type WebContents } from 'electron';
import type { SurveyEngine } from './experience/surveyEngine.ts';

/** A part of Senda that says whether it works: resolves, or throws with the reason. */
export type Check = () => Promise<unknown>;

const waits = 30_000;

/** For packaged builds and support: does everything start here? One line of JSON, and exit code 0 or 1. */
export async function selfTest(checks: Record<string, Check>): Promise<void> {
  const problems: string[] = [];
  for (const [name, check] of Object.entries(checks)) {
    const problem = await problemOf(check);
    if (problem !== null) problems.push(`${name}: ${problem}`);
  }
  const report = {
    ok: problems.length === 0,
    electron: process.versions['electron'],
    senda: app.getVersion(),
    problems,
  };
  process.stdout.write(`${JSON.stringify(report)}\n`, () => app.exit(problems.length === 0 ? 0 : 1));
}

async function problemOf(check: Check): Promise<string | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('no answer'), waits);
  });
  const outcome = check().then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  try {
    return await Promise.race([outcome, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/** The start screen has drawn something, and its bridge answers. */
export async function checkWindow(page: WebContents): Promise<void> {
  const isDrawn: unknown = await page.executeJavaScript(`new Promise((resolve) => {
    const look = () => document.querySelector('#root')?.childElementCount ? resolve(true) : setTimeout(look, 50);
    look();
  })`);
  const answer = (await page.executeJavaScript(`window.senda.request('app.start', undefined)`)) as { ok?: boolean };
  if (isDrawn !== true || answer.ok !== true) throw new Error('the window does not answer');
}

/** The data engine starts in its own process and reads a file of two lines. */
export async function checkEngine(engine: SurveyEngine, folder: string): Promise<void> {
  const path = join(folder, 'self-test.csv');
  await writeFile(path, 'touchpoint,score\nLetter,5\n');
  const answer = await engine.inspect(path, null);
  if (!answer.ok) throw new Error(answer.problem.kind);
}
