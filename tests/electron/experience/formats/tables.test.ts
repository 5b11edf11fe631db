import { existsSync, readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { createTables } from '../../../../electron/experience/tables/tables.ts';
import { createWays } from '../../../../electron/experience/ways.ts';
import { ok } from '../../../../shared/result.ts';
import { createWorkbench } from '../workbench.ts';

const { folder, put } = createWorkbench();
const tables = createTables({ memoryLimit: '1GB', threads: 1, temporaryFolder: folder });
afterAll(() => tables.close());

const ways = createWays(() => {});
const [first, second, third] = ['first', 'second', 'third'].map((name) =>
  put(JSON.stringify([{ touchpoint: name, score: 9 }]), `${name}.json`),
);
const read = (file = '', meanwhile: () => Promise<unknown> = async () => null) =>
  ways.go(file, (way) =>
    tables.withTable(file, null, way, async ({ path }) => {
      await meanwhile();
      return ok(existsSync(path));
    }),
  );

describe('copies of survey files', () => {
  it('stay as long as somebody reads them, whatever others look at meanwhile, and then two are kept', async () => {
    const isThere = await read(first, async () => {
      await read(second);
      await read(third);
    });

    expect(isThere).toEqual(ok(true));
    expect(readdirSync(folder).filter((name) => name.startsWith('senda-'))).toHaveLength(2);
  });
});
