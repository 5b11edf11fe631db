import { join } from 'node:path';
import { app, utilityProcess } from 'electron';
import { createEngine, type EngineChild } from './engine.ts';
import type { FromEngine } from './engineMessages.ts';
import type { SurveyEngine } from './surveyEngine.ts';

/** The app's engine: a utility process, started when a survey is first asked for. */
export const startEngine = (): SurveyEngine => createEngine(forkEngine);

function forkEngine(): EngineChild {
  const script = join(app.getAppPath(), 'dist', 'engine', 'engine.cjs');
  const env = { ...process.env, SENDA_ENGINE_FOLDER: app.getPath('temp') };
  const child = utilityProcess.fork(script, [], { serviceName: 'Senda data engine', env });
  return {
    post: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', (message: FromEngine) => listener(message)),
    onExit: (listener) => child.once('exit', listener),
    kill: () => child.kill(),
  };
}
