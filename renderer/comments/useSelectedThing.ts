import type { Thing } from '../../shared/comments/things.ts';
import { useView } from '../session/view.ts';

/** What is selected, where it is something that can be commented on. */
export function useSelectedThing(): Thing | null {
  const selection = useView((view) => view.selection);
  return selection && selection.kind !== 'cell' ? selection : null;
}
