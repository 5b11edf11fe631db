import { z } from 'zod/mini';
import { createShelf, handOn, hasLeft, nothing, type Shelf } from './connection/shelf.ts';

/**
 * Who one was at a host that does not know one any more, as it began anew meanwhile. What that person's pages wrote and
 * nobody heard goes onto the map there in the name of whoever joins from here next.
 */
const formerSchema = z.object({ personId: z.string(), host: z.string() });

/** Beside the ticket: it outlives the page. */
const name = 'senda.former';

/** Whether anything waits of that person; then it is noted for who joins at that host. */
export async function noteFormer(personId: string, host: string): Promise<boolean> {
  const isLeft = await hasLeft(personId);
  if (isLeft) keep(JSON.stringify({ personId, host }));
  return isLeft;
}

export function keptFormer(host: string): string | null {
  try {
    const kept = formerSchema.safeParse(JSON.parse(localStorage.getItem(name) ?? 'null')).data;
    return kept?.host === host ? kept.personId : null;
  } catch {
    return null;
  }
}

/** It was handed on, or nobody wants it. */
export const dropFormer = (): void => keep(null);

/** Nobody will come as that person again. */
export async function forgetLeft(personId: string): Promise<void> {
  const shelf = createShelf(personId);
  await shelf.take();
  shelf.put(nothing);
}

/** The shelf of somebody at a host, with what they left there as somebody else. */
export function shelfAt(personId: string, host: string): Shelf {
  const shelf = createShelf(personId);
  return {
    ...shelf,
    async take() {
      const former = keptFormer(host);
      if (former !== null && former !== personId) await handOn(former, personId).then(dropFormer, () => {});
      return shelf.take();
    },
  };
}

function keep(kept: string | null): void {
  try {
    if (kept === null) localStorage.removeItem(name);
    else localStorage.setItem(name, kept);
  } catch {
    // Then it waits for nobody.
  }
}
