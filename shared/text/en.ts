import { app } from './en/app.ts';
import { canvas } from './en/canvas.ts';
import { cli } from './en/cli.ts';
import { clipboard } from './en/clipboard.ts';
import { comments } from './en/comments.ts';
import { details } from './en/details.ts';
import { faces } from './en/faces.ts';
import { files } from './en/files.ts';
import { find } from './en/find.ts';
import { gestures } from './en/gestures.ts';
import { guest } from './en/guest.ts';
import { menu } from './en/menu.ts';
import { minutes } from './en/minutes.ts';
import { overlay } from './en/overlay.ts';
import { panels } from './en/panels.ts';
import { print } from './en/print.ts';
import { problems } from './en/problems.ts';
import { replay } from './en/replay.ts';
import { sight } from './en/sight.ts';
import { survey } from './en/survey.ts';
import { visit } from './en/visit.ts';
import { workshop } from './en/workshop.ts';

/** English, the source of all keys; one file per place where words are read. */
export const en = {
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
