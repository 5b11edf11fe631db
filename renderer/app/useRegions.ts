import { useEffect } from 'react';

/** F6 goes from the map to the panel of what is selected, on round the window, and back; Shift F6 the other way. */
export function useRegions(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      const next = besideRegion(document, document.activeElement, event.shiftKey ? -1 : 1);
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

const usable = ':not(:disabled, [tabindex="-1"])';
const fields = `textarea${usable}, input${usable}, select${usable}`;
const anything = `button${usable}, a[href], [tabindex="0"], ${fields}`;

/** What takes the keyboard in the part of the window beside the one that has it; from nowhere one comes to the map. */
export function besideRegion(root: ParentNode, from: Element | null, by: 1 | -1): HTMLElement | null {
  if (root.querySelector('dialog[open]')) return null;
  const regions = [...root.querySelectorAll<HTMLElement>('main, aside, [data-bar]')].filter((one) => entryOf(one));
  const here = regions.findIndex((one) => one.contains(from));
  const main = regions.findIndex((one) => one.matches('main'));
  const next = here < 0 ? regions[main] : regions.at((here + by) % regions.length);
  return next ? entryOf(next) : null;
}

/** On the map what is selected; in a panel its first field, which says more than the cross beside its name. */
function entryOf(region: HTMLElement): HTMLElement | null {
  const isMap = region.matches('main');
  const wanted = isMap ? ['[data-walk][aria-pressed="true"]', anything] : [fields, anything];
  for (const selector of wanted) {
    const found = region.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
}
