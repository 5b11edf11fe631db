import { addLane } from '../../shared/edits/lanes.ts';
import { addPersona } from '../../shared/edits/personas.ts';
import { addStage } from '../../shared/edits/stages.ts';
import { createLiveMap } from '../../shared/live/createLiveMap.ts';
import type { Language } from '../../shared/text/language.ts';
import { createWords } from '../../shared/text/words.ts';

const stages = ['discover', 'decide', 'use', 'after'] as const;
const lanes = ['action', 'touchpoint', 'thought', 'feeling', 'pain', 'opportunity'] as const;

/** A blank map still has columns and rows to write in, named in the person's language. */
export function newMapState(language: Language): Uint8Array {
  const { t } = createWords(language);
  const live = createLiveMap();
  for (const stage of stages) live.edit(addStage({ name: t(`files.newMap.stages.${stage}`) }));
  for (const lane of lanes) live.edit(addLane({ kind: lane, name: t(`files.newMap.lanes.${lane}`) }));
  live.edit(addPersona({ name: t('files.newMap.persona') }));
  const state = live.state();
  live.close();
  return state;
}
