import type { MapRecord } from '../journey/map.ts';
import { type MapEdit, mapEdit, typing } from './edit.ts';

export const setTitle = (title: string): MapEdit => about('map.setTitle', 'title', title);
export const setScenario = (scenario: string): MapEdit => about('map.setScenario', 'scenario', scenario);
export const setVision = (vision: string): MapEdit => about('map.setVision', 'vision', vision);
export const setNotice = (notice: string): MapEdit => about('map.setNotice', 'notice', notice);
export const setMapOwner = (owner: string): MapEdit => about('map.setOwner', 'owner', owner);

/** Whether the map shows how it is or how it should be. */
export const setState = (state: MapRecord['state']): MapEdit =>
  mapEdit('map.setState', (edit) => edit.map.set('map', { state }));

const about = (name: string, field: 'title' | 'scenario' | 'vision' | 'notice' | 'owner', text: string): MapEdit =>
  mapEdit(name, (edit) => edit.map.set('map', { [field]: text }), typing(`map.${field}`, 'map'));
