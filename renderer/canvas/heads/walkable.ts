import type { MouseEvent, PointerEvent } from 'react';

interface Walkable {
  readonly label: string;
  readonly isSelected: boolean;
  readonly isTyping: boolean;
  select(): void;
  open(): void;
  press(event: PointerEvent): void;
}

/** What makes something on the map a thing to walk to: a name, a role, and a place outside the tab order. */
export const walkable = ({ label, isSelected, isTyping, select, open, press }: Walkable) =>
  ({
    'data-walk': true,
    'data-held': true,
    tabIndex: -1,
    'aria-label': label,
    // While it holds a field it is no button: nothing interactive may stand inside one.
    ...(isTyping ? { role: 'group' } : { role: 'button', 'aria-pressed': isSelected }),
    onClick: isTyping ? undefined : select,
    onDoubleClick: isTyping ? undefined : open,
    onMouseDown: isTyping ? keepCaret : undefined,
    onPointerDown: (event: PointerEvent) => {
      if (!isTyping) press(event);
    },
  }) as const;

/** A press beside the field but inside the card is a near miss, or the second half of a double click on the +. */
function keepCaret(event: MouseEvent): void {
  if (!(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
}
