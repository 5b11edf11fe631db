import { Fragment, useMemo, useRef } from 'react';
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components';
import { createPortal, flushSync } from 'react-dom';
import { keysOf } from '../../commands/keyNames.ts';
import { useActs } from '../../session/acts.ts';
import { useSession } from '../../session/session.ts';
import { useViewStore } from '../../session/view.ts';
import { useWords } from '../../session/words.ts';
import { type CanvasState, useCanvas, useCanvasStore } from '../canvasState.ts';
import styles from '../pointing/gestures.module.css';
import { contextEntries } from './contextEntries.ts';
import menuStyles from './menu.module.css';
import { useOffers } from './useOffers.ts';

/** What can be done with the thing under the pointer, or with what is selected: each with its key. */
export function ContextMenu() {
  useOffers();
  const menu = useCanvas((state) => state.menu);
  return menu && <OpenMenu key={`${menu.at.x},${menu.at.y}`} menu={menu} />;
}

/** As menu.module.css and gestures.module.css draw them. */
const lineHeight = 30;
const gapHeight = 9;
/** What stays free below. */
const edge = 16;

function OpenMenu({ menu }: { menu: NonNullable<CanvasState['menu']> }) {
  const anchor = useRef<HTMLSpanElement>(null);
  const { words, language } = useWords();
  const { live } = useSession();
  const acts = useActs();
  const view = useViewStore();
  const canvas = useCanvasStore();
  const groups = useMemo(
    () => contextEntries(menu.target, { live, acts, view, words, layout: canvas.getState().layout }),
    [menu, live, acts, view, words, canvas],
  );
  const entries = groups.flat();
  const close = () => canvas.setState({ menu: null });
  // Near the lower edge it begins higher, so that nobody has to scroll to what removes.
  const height = entries.length * lineHeight + groups.length * gapHeight;
  const top = Math.max(0, Math.min(menu.at.y, window.innerHeight - height - edge));
  return (
    <>
      {/* Outside the canvas, which is the frame of reference of everything in it. */}
      {createPortal(
        <span ref={anchor} className={styles.menuAnchor} style={{ left: menu.at.x, top }} aria-hidden />,
        document.body,
      )}
      <Popover
        className={menuStyles.popover ?? ''}
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
        isOpen
        onOpenChange={close}
      >
        <Menu
          className={menuStyles.menu ?? ''}
          aria-label={words('gestures.menuFor')}
          autoFocus="first"
          onClose={close}
          onAction={(key) => {
            // Once the menu is gone: what is done may ask what has the keyboard, or give it to a field.
            flushSync(close);
            setTimeout(() => entries.find(({ id }) => id === key)?.run());
          }}
        >
          {groups.map((group, at) => (
            <Fragment key={group[0]?.id}>
              {at > 0 && <Separator className={styles.menuLine ?? ''} />}
              {group.map(({ id, name, shortcut, isDanger = false, isPossible = true }) => (
                <MenuItem
                  key={id}
                  id={id}
                  className={`${menuStyles.item} ${styles.menuItem}`}
                  isDisabled={!isPossible}
                  data-danger={isDanger || undefined}
                  textValue={name}
                >
                  {name}
                  {shortcut !== undefined && <kbd>{keysOf(shortcut, language).join(' ')}</kbd>}
                </MenuItem>
              ))}
            </Fragment>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
