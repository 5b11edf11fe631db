/** What a command comes to: a document for programs and lines for people, or one sentence and a code. */
export type Outcome = Done | Refusal;

export interface Done {
  ok: true;
  document: Record<string, unknown>;
  lines: string[];
}

export interface Refusal {
  ok: false;
  code: ExitCode;
  problem: { kind: string };
  sentence: string;
  /** What a program may want to know besides. */
  more?: Record<string, unknown>;
}

/** Documented in docs/command-line.md. */
export const exitCodes = {
  failed: 1,
  usage: 2,
  map: 3,
  survey: 4,
  nothing: 5,
  write: 6,
  display: 7,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const done = (document: Record<string, unknown>, lines: string[]): Done => ({ ok: true, document, lines });

export const refused = (
  code: ExitCode,
  problem: { kind: string },
  sentence: string,
  more?: Record<string, unknown>,
): Refusal => ({
  ok: false,
  code,
  problem,
  sentence,
  ...(more && { more }),
});
