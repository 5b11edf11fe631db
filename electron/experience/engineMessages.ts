import type { Progress, SurveyEngine, SurveyResult } from './surveyEngine.ts';

/** What main says to the engine's process, and what comes back. Plain data both ways. */
export type Question = 'inspect' | 'names' | 'lookup' | 'importRows' | 'query' | 'comments';

export type ToEngine =
  | { kind: 'ask'; id: number; question: Question; given: unknown[] }
  | { kind: 'cancel'; file: string };

export type FromEngine =
  | { kind: 'answer'; id: number; result: SurveyResult<unknown> }
  | { kind: 'progress'; progress: Progress }
  /** A cancel was heard: the process is not busy with what hears nothing. */
  | { kind: 'heard' };

/** Either end of the wire. */
export interface Wire<Out, In> {
  post(message: Out): void;
  onMessage(listener: (message: In) => void): void;
}

/** Answers what comes over the wire with an engine of this process. */
export function serveEngine(engine: SurveyEngine, wire: Wire<FromEngine, ToEngine>): void {
  engine.onProgress((progress) => wire.post({ kind: 'progress', progress }));
  wire.onMessage((message) => {
    if (message.kind === 'ask') return void answer(message);
    engine.cancel(message.file);
    wire.post({ kind: 'heard' });
  });

  async function answer({ id, question, given }: Extract<ToEngine, { kind: 'ask' }>): Promise<void> {
    const ask = engine[question] as (...all: unknown[]) => Promise<SurveyResult<unknown>>;
    wire.post({ kind: 'answer', id, result: await ask(...given) });
  }
}
