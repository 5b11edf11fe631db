import { addCard } from '../../shared/edits/cards.ts';
import { addLane } from '../../shared/edits/lanes.ts';
import { addStage } from '../../shared/edits/stages.ts';
import { plainName } from '../../shared/experience/names.ts';
import type { NameFound } from '../../shared/experience/survey.ts';
import { newId } from '../../shared/journey/id.ts';
import { inOrder } from '../../shared/journey/order.ts';
import type { LiveMap } from '../../shared/live/liveMap.ts';
import type { Words } from '../../shared/text/words.ts';

export interface CreatedTouchpoint {
  id: string;
  text: string;
  names: string[];
}

/**
 * Cards for the names that no touchpoint stands for. They go into the first touchpoint lane and the last stage, where
 * somebody will move them; a map without either gets it.
 */
export function createTouchpoints(live: LiveMap, names: readonly NameFound[], words: Words): CreatedTouchpoint[] {
  const open = names.filter(({ how, touchpointId }) => how === 'similar' || (how === 'none' && touchpointId === null));
  if (open.length === 0) return [];
  const journey = live.snapshot();
  const stageId = inOrder(journey.stages).at(-1)?.id ?? added(live, addStage({ name: words('cli.imported') }));
  const lane = inOrder(journey.lanes).find(({ kind }) => kind === 'touchpoint');
  const laneId = lane?.id ?? added(live, addLane({ kind: 'touchpoint', name: words('files.newMap.lanes.touchpoint') }));
  const created = new Map<string, CreatedTouchpoint>();
  for (const { name, meaning } of open) {
    const known = created.get(plainName(meaning));
    if (known) known.names.push(name);
    else created.set(plainName(meaning), { id: newId(), text: meaning, names: [name] });
  }
  for (const { id, text } of created.values())
    live.edit(addCard({ id, kind: 'touchpoint', stageId, laneId, text, basis: 'measured' }));
  return [...created.values()];
}

function added(live: LiveMap, edit: { id: string } & Parameters<LiveMap['edit']>[0]): string {
  live.edit(edit);
  return edit.id;
}
