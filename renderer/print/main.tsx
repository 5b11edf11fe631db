import './print.css';
import { request } from '../session/bridge.ts';
import { drawSheet } from './drawSheet.tsx';
import { drawMinutes } from './minutes/drawMinutes.tsx';
import { picturesOf } from './picturesOf.ts';
import { sheetFacts } from './sheetFacts.ts';
import { fontsLoaded, whenDrawn } from './whenDrawn.ts';

// Whatever breaks here is told at once: nobody sees this page, and main would wait for it.
draw().catch((error: unknown) => {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  void request('print.failed', { detail: detail.slice(0, 2000) });
});

/** Asks what to print, draws it, and says when every letter and picture stands. */
async function draw(): Promise<void> {
  const usual = fontsLoaded();
  const answer = await request('print.read', undefined);
  if (!answer.ok) throw new Error(`Nothing to print: ${answer.problem.kind}`);
  const job = answer.value;
  document.documentElement.lang = job.language;
  document.title = job.fileName;
  // Before anything is measured: a sheet set in a stand-in font would be arranged wrongly.
  await Promise.all([usual, fontsLoaded(JSON.stringify('minutes' in job ? job.minutes : job.journey))]);
  const root = document.getElementById('root');
  if (!root) throw new Error('print.html has no #root');
  const drawn = 'minutes' in job ? drawMinutes(root, job) : drawSheet(root, sheetFacts(job), picturesOf(job.assets));
  const warnings = await whenDrawn(root);
  await request('print.ready', { ...drawn, warnings });
}
