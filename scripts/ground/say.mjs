/**
 * Progress goes to standard error, because what the command line prints on standard output is read by programs.
 */
export const say = (line) => process.stderr.write(`${line}\n`);

/** An expected end: its message is a sentence for the person, who needs no stack. */
export class Stop extends Error {
  constructor(sentence, code = 1) {
    super(sentence);
    this.code = code;
  }
}

/** Runs a script's main part; the exit code is what it answers, if it answers. */
export async function run(main) {
  try {
    const code = await main();
    if (code !== undefined) process.exitCode = code;
  } catch (problem) {
    if (!(problem instanceof Stop)) throw problem;
    say(`\n${problem.message}`);
    process.exitCode = problem.code;
  }
}
