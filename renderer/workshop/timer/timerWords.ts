/** `4:12`, `1:04:12`; the last second that has begun counts, so that it says 0:00 only when it is over. */
export function clockOf(milliseconds: number): string {
  const whole = Math.ceil(milliseconds / 1000);
  const [hours, minutes, seconds] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}
