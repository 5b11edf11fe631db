const systems = { android: 'android', darwin: 'darwin', linux: 'linux', win32: 'win32', freebsd: 'freebsd' };
const processors = ['arm64', 'x64', 'ia32', 'arm'];

/**
 * The binaries for other platforms that packages of the lockfile ask for and the lockfile does not name. npm leaves
 * them out where a registry lacks them, and `npm ci` then refuses the lockfile, here and everywhere.
 */
export function missingBinaries(lock) {
  return Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isNamed(lock, path, name))
      .map(([name, version]) => ({ name, version, askedBy: entry })),
  );
}

/** The same lockfile with an entry for each of them, in npm's order. */
export function completed(lock) {
  const packages = { ...lock.packages };
  for (const { name, version, askedBy } of missingBinaries(lock))
    packages[`node_modules/${name}`] = binaryEntry(name, version, askedBy);
  const ordered = Object.entries(packages).sort(([one], [other]) => one.localeCompare(other, 'en'));
  return { ...lock, packages: Object.fromEntries(ordered) };
}

/** Which platform it is for stands in its name; npm never fetches it on another one. */
function binaryEntry(name, version, askedBy) {
  const words = name.split('/').at(-1).split('-');
  const os = words.find((word) => systems[word]);
  const cpu = words.find((word) => processors.includes(word));
  if (!os || !cpu) throw new Error(`${name} does not name its platform`);
  return {
    version,
    cpu: [cpu],
    ...(askedBy.dev ? { dev: true } : {}),
    ...(os === 'linux' ? { libc: [words.includes('musl') ? 'musl' : 'glibc'] } : {}),
    license: askedBy.license,
    optional: true,
    os: [os],
  };
}

/** npm looks for a package beside the one that asks, then one folder further out, up to the root. */
function isNamed(lock, path, name) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}
