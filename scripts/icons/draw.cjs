// Draws the app icon's SVGs as PNGs of every size a system asks for. Runs in Electron, started by scripts/icons.mjs.
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { app, BrowserWindow } = require('electron');

const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const folder = join(__dirname, '../../resources/icons');

app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
  await window.loadURL('data:text/html,<title>icons</title>');
  for (const size of sizes) {
    // Below 48 pixels the ring at the end of the way would be a blot.
    const svg = readFileSync(join(folder, size < 48 ? 'senda-small.svg' : 'senda.svg'), 'utf8');
    const url = await window.webContents.executeJavaScript(`(${draw})(${JSON.stringify(svg)}, ${size})`);
    writeFileSync(join(folder, `${size}x${size}.png`), Buffer.from(url.split(',')[1], 'base64'));
  }
  app.quit();
});

async function draw(svg, size) {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  canvas.getContext('2d').drawImage(image, 0, 0, size, size);
  return canvas.toDataURL('image/png');
}
