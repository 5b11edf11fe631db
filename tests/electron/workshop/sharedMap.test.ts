import { expect, test } from 'vitest';
import { type SharedMap, shareMap } from '../../../electron/workshop/map/sharedMap.ts';
import { addCard, writeCard } from '../../../shared/edits/cards.ts';
import type { MapEdit } from '../../../shared/edits/edit.ts';
import { createLiveMap } from '../../../shared/live/createLiveMap.ts';
import { openDocument } from '../../../shared/live/openDocument.ts';
import { aMap } from '../../builders/aMap.ts';

/** A shared map that notes in which order guests, host, window and disk hear of something. */
function aTable() {
  const state = aMap().withStages('Before').withLanes('pain').withCard('Letter').state();
  const live = createLiveMap(state);
  const document = openDocument(state);
  const heard: string[] = [];
  document.on('update', () => void heard.push('guests'));
  const writing = { end: () => {} };
  const map: SharedMap = shareMap({
    map: {
      live,
      take(update) {
        heard.push('host');
        return new Promise((resolve) => {
          writing.end = () => {
            heard.push('disk');
            resolve(live.receive(update, 'peer'));
          };
        });
      },
    },
    document,
    onTrusted: () => {},
    onNews: () => void heard.push('window'),
  });
  return { map, live, state, heard, writing };
}

/** What a guest who has this state sends when they write. */
function newsOf(state: Uint8Array, edit: MapEdit): Uint8Array {
  const guest = createLiveMap(state);
  const sent: Uint8Array[] = [];
  guest.onChange(({ update }) => void sent.push(update));
  guest.edit(edit);
  return sent[0] ?? new Uint8Array();
}

const thought = addCard({ id: 'thought', stageId: 'stage1', laneId: 'lane1', text: 'Who calls?', kind: 'pain' });
const atOnce = (work: () => void) => work();

test('guests are sent what one of them wrote before the host takes it in, and who wrote it is told once it is on the disk', async () => {
  const { map, state, heard, writing } = aTable();

  const written = map.take(newsOf(state, thought), atOnce).then(() => void heard.push('writer'));
  expect(heard).toEqual(['guests']);
  map.catchUp();
  expect(heard).toEqual(['guests', 'host', 'window']);
  writing.end();
  await written;

  expect(heard).toEqual(['guests', 'host', 'window', 'disk', 'writer']);
});

test('what guests wrote is taken in by itself, without anybody asking for it', async () => {
  const { map, state, heard, writing } = aTable();

  const written = map.take(newsOf(state, thought), atOnce);
  await new Promise(setImmediate);
  writing.end();
  await written;

  expect(heard).toEqual(['guests', 'host', 'window', 'disk']);
});

test('what the host writes for somebody comes after what guests wrote before', async () => {
  const { map, live, state, heard, writing } = aTable();

  void map.take(newsOf(state, thought), atOnce);
  const reached = heard.length;
  const edited = map.edit(writeCard('card1', 'A letter'));
  writing.end();
  await edited;

  expect(heard.slice(reached, reached + 2)).toEqual(['host', 'window']);
  expect(live.snapshot().cards['card1']?.text).toBe('A letter');
});

test('a workshop that ends leaves nothing behind that guests were sent', () => {
  const { map, state, heard } = aTable();

  void map.take(newsOf(state, thought), atOnce);
  map.close();

  expect(heard).toEqual(['guests', 'host', 'window']);
});
