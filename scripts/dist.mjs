// `npm run dist -- [--trial] [target …]`: packages Senda for the system it runs on, into release/.
// Targets are those of electron-builder.yml; `dir` is the unpacked app.
import { readFileSync } from 'node:fs';
import { build } from './build.mjs';
import { ensurePackages } from './ground/packages.mjs';
import { inRoot } from './ground/places.mjs';
import { registryRuntime } from './ground/registryRuntime.mjs';
import { ensureRuntime } from './ground/runtime.mjs';
import { run, Stop, say } from './ground/say.mjs';
import { builderOptions, compression, mayPackage, offlineTools } from './packaging/builderOptions.mjs';
import { writeNotices } from './packaging/notices.mjs';

await run(async () => {
  const args = process.argv.slice(2);
  const isTrial = args.includes('--trial');
  await ensurePackages();
  const runtime = await ensureRuntime();
  if (!mayPackage({ isTrial, isOlder: runtime.isOlder }))
    throw new Stop(
      'Installers are made with the official Electron, which is not in reach here. For a trial build with the older runtime: npm run dist -- --trial',
    );
  await build();
  writeNotices();
  await pack({ targets: args.filter((arg) => arg !== '--trial'), isTrial, runtime });
});

async function pack({ targets, isTrial, runtime }) {
  const older = runtime.isOlder ? { folder: runtime.folder, version: registryRuntime.version } : null;
  Object.assign(process.env, compression(isTrial), older ? await offlineTools(inRoot) : {});
  if (isTrial) say(`A trial build${older ? ` with Electron ${older.version}` : ''}: for trying, not for giving away.`);

  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const electronBuilder = await import('electron-builder');
  const files = await electronBuilder.build(
    builderOptions({ targets, platform: process.platform, isTrial, version, older, projectDir: inRoot() }),
  );
  for (const file of files) say(`Written: ${file}`);
}
