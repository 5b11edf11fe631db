import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Installers for people are made with the official runtime; a trial may be made with any. */
export const mayPackage = ({ isTrial, isOlder }) => isTrial || !isOlder;

/** A trial says so in its version, and by that in the names of its files. */
const packagedVersion = (version, isTrial) => (isTrial ? `${version}-trial` : version);

/** What electron-builder is told beyond electron-builder.yml. `older` is the registry's runtime, if that is used. */
export function builderOptions({ targets, platform, isTrial, version, older, projectDir }) {
  return {
    projectDir,
    publish: 'never',
    [platformKey[platform]]: targets,
    config: {
      extraMetadata: { version: packagedVersion(version, isTrial) },
      ...(older ? fromRegistry(older) : {}),
    },
  };
}

const platformKey = { linux: 'linux', win32: 'win', darwin: 'mac' };

function fromRegistry({ folder, version }) {
  return {
    electronDist: folder,
    electronVersion: version,
    // Our stand-in for Electron's default app is for the repository alone.
    afterExtract: ({ appOutDir }) => rm(join(appOutDir, 'resources', 'app'), { recursive: true }),
  };
}

/** electron-builder's own choice, 9, takes ten minutes for a tar.gz and saves two per cent; a trial is for today. */
export const compression = (isTrial) => ({ ELECTRON_BUILDER_COMPRESSION_LEVEL: isTrial ? '1' : '5' });

/** Where only a package registry is in reach, electron-builder cannot download its tools: these take their place. */
export async function offlineTools(inRoot, arch = process.arch) {
  const sevenZip = inRoot('node_modules/7zip-bin/linux', arch, '7za');
  await chmod(sevenZip, 0o755);
  return { ELECTRON_BUILDER_7ZIP_PATH: sevenZip, CUSTOM_FPM_PATH: inRoot('scripts/packaging/fpm.mjs') };
}
