import type { ElectronApplication } from '@playwright/test';

/** What another program put on the system's clipboard, and what Senda left there; in the old and the new runtime. */
interface OldClipboard {
  write(data: { text?: string; html?: string }): void;
  writeImage(image: unknown): void;
  readText(): string;
  readHTML(): string;
}

export const offerText = (app: ElectronApplication, data: { text?: string; html?: string }): Promise<void> =>
  app.evaluate(async ({ clipboard, ClipboardItem }, offered) => {
    const old = clipboard as unknown as OldClipboard;
    if ('readHTML' in old) return old.write(offered);
    const parts = { 'text/plain': offered.text ?? '', ...(offered.html && { 'text/html': offered.html }) };
    return clipboard.write([new ClipboardItem(parts)]);
  }, data);

/** A grey picture, as a screenshot tool leaves one. */
export const offerPicture = (app: ElectronApplication): Promise<void> =>
  app.evaluate(async ({ clipboard, ClipboardItem, nativeImage }) => {
    const image = nativeImage.createFromBitmap(Buffer.alloc(40 * 30 * 4, 120), { width: 40, height: 30 });
    const old = clipboard as unknown as OldClipboard;
    if ('readHTML' in old) return old.writeImage(image);
    return clipboard.write([new ClipboardItem({ 'image/png': new Blob([new Uint8Array(image.toPNG())]) })]);
  });

export const onClipboard = (app: ElectronApplication): Promise<{ text: string; html: string }> =>
  app.evaluate(async ({ clipboard }) => {
    const old = clipboard as unknown as OldClipboard;
    if ('readHTML' in old) return { text: old.readText(), html: old.readHTML() };
    const [item] = await clipboard.read();
    const html = item?.types.includes('text/html') ? await item.getType('text/html') : '';
    return { text: await clipboard.readText(), html: typeof html === 'string' ? html : await (html as Blob).text() };
  });
