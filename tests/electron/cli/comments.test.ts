import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newMapFile } from '../../../electron/cli/mapFile.ts';
import { answerComment, resolveComment, writeComment } from '../../../shared/edits/comments.ts';
import { aMap } from '../../builders/aMap.ts';
import { createCommandLine } from './workbench.ts';

const { folder, senda } = createCommandLine();

const said = (id: string, author: string, text: string) => ({ id, author, text, writtenAt: '2026-03-05T10:00:00Z' });

async function putMap(name: string): Promise<void> {
  const map = aMap()
    .withStages('Before', 'After')
    .withLanes('touchpoint')
    .withCard('The letter', { stageId: 'stage2' })
    .with(
      writeComment('card1', said('one', 'Ana', 'Too long?\nI think so.')),
      answerComment('one', said('two', 'Ben', '@Ana measured it')),
      writeComment('stage1', said('three', 'Ben', 'Two stages, really')),
      resolveComment('three', true, { by: 'Ana', at: '2026-03-06T10:00:00Z' }),
      writeComment('gone', { ...said('four', '', 'And this?'), metricId: 'metric1' }),
    );
  const file = await newMapFile(map.state());
  await file.save(join(folder, name));
  await file.close();
}

describe('senda comments', () => {
  it('lists threads in reading order, with answers, mentions and who resolved them', async () => {
    await putMap('a.senda');

    const listed = await senda('comments', 'a.senda', '--json');

    expect(listed.json()).toMatchObject({
      ok: true,
      open: 2,
      resolved: 1,
      threads: [
        { about: { kind: 'stage', id: 'stage1', name: 'Before' }, isResolved: true, resolved: { by: 'Ana' } },
        {
          about: { kind: 'card', id: 'card1', name: 'The letter' },
          author: 'Ana',
          isResolved: false,
          answers: [{ author: 'Ben', mentions: ['Ana'] }],
        },
        { about: { kind: null, id: 'gone' }, figure: { metricId: 'metric1', metric: null } },
      ],
    });
  });

  it('prints lines for people, and with --open what is left to settle', async () => {
    await putMap('b.senda');

    const open = await senda('comments', 'b.senda', '--open');

    expect(open.out.split('\n')).toEqual([
      '2 open, 1 resolved.',
      '',
      '1. The letter',
      '   Ana, 2026-03-05: Too long?',
      '     I think so.',
      '     Ben, 2026-03-05: @Ana measured it',
      '',
      '2. About something that was removed – a figure that is no longer there',
      '   Somebody, 2026-03-05: And this?',
      '',
    ]);
  });

  it('says what is wrong with a file that is no map', async () => {
    expect((await senda('comments', 'nothing.senda', '--json')).json()).toMatchObject({ ok: false, code: 3 });
  });
});
