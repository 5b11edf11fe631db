import { ViewportPortal } from '@xyflow/react';
import type { Box, MapLayout } from '../../../shared/layout/mapLayout.ts';
import { useMap } from '../../session/session.ts';
import { useView } from '../../session/view.ts';
import { useCanvas } from '../canvasState.ts';
import type { Point } from '../places/dropPlace.ts';
import { boxOf } from '../places/sight.ts';
import styles from '../pointing/gestures.module.css';
import { NameField } from '../typing/NameField.tsx';

/** What is drawn by hand and not yet in the map: a way to another card, a card over further columns. */
export function HeldShapes({ layout }: { layout: MapLayout }) {
  return (
    <ViewportPortal>
      <NewLink layout={layout} />
      <HoveredLink layout={layout} />
      <LinkField layout={layout} />
    </ViewportPortal>
  );
}

/** The end of a way that is drawn: under the hand, or at what is selected where it was begun without dragging. */
function useWayEnd(layout: MapLayout) {
  const linking = useCanvas((state) => state.linking);
  const fromId = useCanvas((state) => state.wayFromId);
  const selection = useView((view) => view.selection);
  const box = selection && fromId !== null ? boxOf(layout, selection) : null;
  if (linking || !selection || !box || fromId === null) return linking;
  if (selection.kind === 'card' && selection.id === fromId) return null;
  const isCard = selection.kind === 'card';
  const at = { x: isCard ? box.x : box.x + box.width / 2, y: box.y + box.height / 2 };
  return { fromId, at, toId: isCard ? selection.id : null };
}

function NewLink({ layout }: { layout: MapLayout }) {
  const linking = useWayEnd(layout);
  const from = linking && layout.cards.get(linking.fromId);
  if (!linking || !from) return null;
  const to = linking.toId === null ? undefined : layout.cards.get(linking.toId);
  const start = { x: from.x + from.width, y: from.y + from.height / 2 };
  return (
    <svg className={styles.chosen} width={layout.width} height={layout.height} aria-hidden>
      {to && <rect className={styles.linkTarget} rx={7} {...grown(to)} />}
      <path className={styles.newLink} d={bow(start, linking.at)} />
    </svg>
  );
}

const grown = ({ x, y, width, height }: Box) => ({ x: x - 2, y: y - 2, width: width + 4, height: height + 4 });

function bow(from: Point, to: Point): string {
  const bend = Math.max(24, Math.abs(to.x - from.x) / 2);
  return `M${from.x},${from.y}C${from.x + bend},${from.y} ${to.x - bend},${to.y} ${to.x},${to.y}`;
}

function HoveredLink({ layout }: { layout: MapLayout }) {
  const id = useCanvas((state) => state.hoveredLinkId);
  const shape = id === null ? undefined : layout.links.find((link) => link.id === id);
  if (!shape) return null;
  return (
    <svg className={styles.chosen} width={layout.width} height={layout.height} aria-hidden>
      <path className={styles.hoveredLink} d={shape.path} />
    </svg>
  );
}

/** The words of a link, typed where they stand. */
function LinkField({ layout }: { layout: MapLayout }) {
  const id = useView(({ selection, editingId }) =>
    selection?.kind === 'link' && editingId === selection.id ? editingId : null,
  );
  const link = useMap((journey) => (id === null ? undefined : journey.links[id]));
  const shape = layout.links.find((one) => one.id === id);
  if (!link || !shape) return null;
  const { x, y } = shape.labelAt;
  return (
    <NameField
      kind="link"
      id={link.id}
      text={link.label}
      className={styles.linkField ?? ''}
      style={{ left: x - 90, top: y - 2 }}
    />
  );
}
