/** The keyboard goes back to what is selected on the map. */
export function backToMap(): void {
  const map = document.querySelector<HTMLElement>('[data-canvas]');
  const selected = map?.querySelector<HTMLElement>('[data-walk][aria-pressed="true"]');
  (selected ?? map)?.focus({ preventScroll: true });
}
