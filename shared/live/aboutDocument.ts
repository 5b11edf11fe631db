import { blankMap, type MapRecord } from '../journey/map.ts';
import type { MapDocument } from './openDocument.ts';
import { readRecord } from './readRecord.ts';

/** What is true of the map as a whole, without reading its thousands of other records. */
export const aboutDocument = (document: MapDocument): MapRecord =>
  (readRecord('map', 'map', document.getMap('map').get('map')) as unknown as MapRecord | null) ?? blankMap;
