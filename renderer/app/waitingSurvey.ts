const name = 'senda.waitingSurvey';

/** A survey dropped on the start screen waits here while the window loads anew with a map to put it on. */
export const keepForNextPage = (token: string): void => sessionStorage.setItem(name, token);

/** The survey that waits, once. */
export function takeWaitingSurvey(): string | null {
  const token = sessionStorage.getItem(name);
  sessionStorage.removeItem(name);
  return token;
}
