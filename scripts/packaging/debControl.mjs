const single = {
  '--architecture': 'architecture',
  '--after-install': 'afterInstall',
  '--after-remove': 'afterRemove',
  '--description': 'description',
  '--version': 'version',
  '--package': 'package',
  '--name': 'name',
  '--maintainer': 'maintainer',
  '--url': 'url',
  '--category': 'category',
  '--deb-priority': 'priority',
};
const many = { '-d': 'depends', '--deb-recommends': 'recommends' };
const switches = new Set(['--force', '--debug']);

/** What electron-builder asks of fpm, as one object; an option we don't need is read over with its value. */
export function readArguments(args) {
  const wanted = { depends: [], recommends: [], files: [] };
  for (let at = 0; at < args.length; at++) {
    const name = args[at];
    if (switches.has(name)) continue;
    if (!name.startsWith('-')) {
      wanted.files.push(fileOf(name));
      continue;
    }
    const value = args[++at];
    if (single[name]) wanted[single[name]] = value;
    if (many[name]) wanted[many[name]].push(value);
  }
  return wanted;
}

/** `folder/=/opt/Senda` is the content of the folder, `icon.png=/usr/…/senda.png` one file. */
function fileOf(argument) {
  const cut = argument.lastIndexOf('=');
  return { from: argument.slice(0, cut).replace(/\/$/, ''), to: argument.slice(cut + 1) };
}

/** The package's control file, as Debian's policy lays it out. */
export function control(wanted, kilobytes) {
  const fields = {
    Package: wanted.name,
    Version: wanted.version,
    Architecture: wanted.architecture,
    Maintainer: wanted.maintainer,
    'Installed-Size': kilobytes,
    Depends: wanted.depends.join(', '),
    Recommends: wanted.recommends.join(', '),
    Section: 'graphics',
    Priority: wanted.priority ?? 'optional',
    Homepage: wanted.url,
    Description: description(wanted.description ?? ''),
  };
  const lines = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return `${lines.map(([name, value]) => `${name}: ${value}`).join('\n')}\n`;
}

/** First line: what it is, in short. What follows is indented by a blank. */
function description(text) {
  const [short = '', ...rest] = text.split('\n').map((line) => line.trim());
  return [short, ...rest.filter((line) => line !== '').map((line) => ` ${line}`)].join('\n');
}
