import './webCrypto.ts';
import { join } from 'node:path';
import { app, nativeTheme, session } from 'electron';
import { allAnswers } from './bridge/allAnswers.ts';
import { createStarters } from './bridge/appAnswers.ts';
import { listen } from './bridge/listen.ts';
import { startExport } from './cli/startExport.ts';
import { needsPages, runUnseen } from './cli/unseen.ts';
import { startEngine } from './experience/startEngine.ts';
import { createHandedFiles } from './files/handedFiles.ts';
import { createPictureShelf } from './files/pictures.ts';
import { createRecentMaps } from './files/recentMaps.ts';
import { readLaunch } from './launch.ts';
import { createLog } from './log.ts';
import { followMenu } from './menu/followMenu.ts';
import { followFiles, type OpeningNeeds, openFiles } from './openFiles.ts';
import { profileFor } from './profile.ts';
import { registerAppScheme, serveApp } from './security/appScheme.ts';
import { guardPages, guardSession } from './security/guards.ts';
import { checkEngine, checkWindow, selfTest } from './selfTest.ts';
import { createSettings } from './settings.ts';
import { createDesk } from './windows/desk.ts';
import { endWell, startOnce } from './windows/ending.ts';

const launch = readLaunch(process.argv, process.cwd(), { isInstalled: app.isPackaged });
if (launch.cli && !needsPages(launch.cli)) runUnseen(launch.cli, join(app.getAppPath(), 'dist/cli/cli.cjs'));

const userData = profileFor(launch);
const log = createLog(userData);
process.on('uncaughtException', (error) => log(error.stack ?? error.message));
process.on('unhandledRejection', (error) =>
  log(error instanceof Error ? (error.stack ?? error.message) : String(error)),
);

registerAppScheme();
guardPages(app, log);
let canOpen: (needs: OpeningNeeds) => void = () => {};
followFiles(app, new Promise((resolve) => (canOpen = resolve)));

async function start(): Promise<void> {
  guardSession(session.defaultSession);
  serveApp(session.defaultSession, join(app.getAppPath(), 'dist/renderer'));
  const settings = createSettings(userData, () => app.getLocale());
  const recents = await createRecentMaps(userData);
  const handed = createHandedFiles();
  const starters = createStarters(join(app.getAppPath(), 'resources'));
  const engine = startEngine();
  const shelf = createPictureShelf(join(userData, 'copied'));
  const desk = createDesk({ userData, settings, recents, log });

  nativeTheme.themeSource = settings.theme();
  const refreshMenu = followMenu({ desk, settings, recents });
  listen({
    answers: allAnswers({
      settings,
      recents,
      starters,
      desk,
      handed,
      engine,
      shelf,
      recordings: join(userData, 'recordings'),
      guestPages: join(app.getAppPath(), 'dist/guest'),
      log,
      onSettings: refreshMenu,
    }),
    handed,
    askerOf: (page) => ({ page, window: desk.open.of(page) }),
    log,
  });

  endWell(desk, engine);
  await desk.recoverMaps();
  await openFiles(launch.files, { desk, handed, settings });
  canOpen({ desk, handed, settings });
  const first = desk.open.all()[0] ?? (await desk.showStart());
  if (launch.isSelfTest)
    await selfTest({
      window: () => checkWindow(first.window.webContents),
      engine: () => checkEngine(engine, userData),
    });
}

if (launch.cli) void startExport(launch.cli.slice(1), log);
else startOnce(launch, start, log);
