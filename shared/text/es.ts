import { app } from './es/app.ts';
import { canvas } from './es/canvas.ts';
import { cli } from './es/cli.ts';
import { clipboard } from './es/clipboard.ts';
import { comments } from './es/comments.ts';
import { details } from './es/details.ts';
import { faces } from './es/faces.ts';
import { files } from './es/files.ts';
import { find } from './es/find.ts';
import { gestures } from './es/gestures.ts';
import { guest } from './es/guest.ts';
import { menu } from './es/menu.ts';
import { minutes } from './es/minutes.ts';
import { overlay } from './es/overlay.ts';
import { panels } from './es/panels.ts';
import { print } from './es/print.ts';
import { problems } from './es/problems.ts';
import { replay } from './es/replay.ts';
import { sight } from './es/sight.ts';
import { survey } from './es/survey.ts';
import { visit } from './es/visit.ts';
import { workshop } from './es/workshop.ts';

/** Español: las mismas claves que en inglés, con el plural «many» donde haya plurales. */
export const es = {
  app,
  canvas,
  cli,
  clipboard,
  comments,
  details,
  faces,
  files,
  find,
  gestures,
  guest,
  menu,
  minutes,
  overlay,
  panels,
  print,
  problems,
  replay,
  sight,
  survey,
  visit,
  workshop,
};
