const day = 24 * 60 * 60 * 1000;

/** How many days later by the calendar, wherever one is: what happened yesterday evening was a day ago this morning. */
export const calendarDays = (from: Date, to: Date): number => Math.round((startOf(to) - startOf(from)) / day);

const startOf = (date: Date): number => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/** A day as file lists sort it, where one is. */
export function dayText(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
