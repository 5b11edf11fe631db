import type { SurveyProblem } from './surveyEngine.ts';

/** What DuckDB or the file system threw, as far as a person can do something about it. */
export function problemOf(error: unknown): SurveyProblem {
  const message = error instanceof Error ? error.message : String(error);
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOENT') return { kind: 'survey-not-found' };
  if (code === 'ENOSPC' || /no space left|max_temp_directory_size/i.test(message)) return { kind: 'survey-disk-full' };
  if (/out of memory/i.test(message)) return { kind: 'survey-out-of-memory' };
  if (code === 'EACCES' || code === 'EPERM' || code === 'EISDIR') return { kind: 'survey-unreadable' };
  // The first line says what; the rest repeats the SQL, which holds the file's name and place.
  return { kind: 'survey-failed', detail: message.split('\n', 1)[0]?.slice(0, 300) ?? '' };
}
