// What Electron's own default_app does and a runtime taken out of a packaged app lacks: `electron FOLDER …` runs FOLDER.
const { existsSync, readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { app } = require('electron');

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (!folder || !existsSync(join(folder, 'package.json'))) {
  process.stderr.write('Which app? Give its folder: electron FOLDER\n');
  process.exit(1);
}

const path = resolve(folder);
const { name, productName, version, main } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
process.defaultApp = true;
app.setName(productName ?? name);
app.setVersion(version);
app.setAppPath(path);
require(join(path, main ?? 'index.js'));
