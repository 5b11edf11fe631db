import { join } from 'node:path';
import { app, nativeTheme, session } from 'electron';
import { listen } from '../bridge/listen.ts';
import { startEngine } from '../experience/startEngine.ts';
import { createPrinter } from '../export/printer.ts';
import { createHandedFiles } from '../files/handedFiles.ts';
import { serveApp } from '../security/appScheme.ts';
import { guardSession } from '../security/guards.ts';
import { exportFromCommandLine } from './export.ts';
import { exitCodes } from './outcome.ts';

/** Starts no more of the app than an export needs: our pages, the printer, and the data engine if it is asked. */
export async function startExport(words: readonly string[], log: (text: string) => void): Promise<void> {
  const code = await run(words, log).catch((error: unknown) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${text}\n`);
    return exitCodes.failed;
  });
  app.exit(code);
}

async function run(words: readonly string[], log: (text: string) => void): Promise<number> {
  await app.whenReady();
  const printer = createPrinter(log);
  const engine = startEngine();
  nativeTheme.themeSource = 'light';
  guardSession(session.defaultSession);
  serveApp(session.defaultSession, join(app.getAppPath(), 'dist/renderer'));
  listen({
    answers: printer.answers,
    handed: createHandedFiles(),
    askerOf: (page) => ({ page, window: null }),
    log,
  });
  // The print window closes before its file is written; that must not end the app.
  app.on('window-all-closed', () => {});
  const systemLanguage = app.getLocale();
  const code = await exportFromCommandLine(words, {
    printer,
    engine,
    systemLanguage,
    write: (text) => void process.stdout.write(text),
    writeError: (text) => void process.stderr.write(text),
  });
  engine.close();
  return code;
}
