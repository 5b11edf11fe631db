import { loadPages, type Page, type Pages } from '../../../electron/workshop/door/pages.ts';

/** The guests' page as it ships, and beside it one that loads and runs all of a laptop's scripts and styles and shows nothing. */
export async function pagesWithBlank(folder: string): Promise<Pages> {
  const pages = await loadPages(folder);
  const named = (pattern: RegExp) => [...pages.keys()].filter((path) => pattern.test(path));
  const scripts = named(/\/(main|Laptop)-[\w-]+\.js$/);
  const styles = named(/\.css$/).map((path) => `<link rel="stylesheet" href="${path}">`);
  const script = `
await Promise.all(${JSON.stringify(scripts)}.map((path) => import(path)));
document.body.append('blank');
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('blank-painted')));`;
  const html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>blank</title>${styles.join('')}
<script type="module" src="/blank.js"></script><body></body>`;
  return new Map([
    ...pages,
    ['/blank.html', page('text/html; charset=utf-8', html)],
    ['/blank.js', page('text/javascript; charset=utf-8', script)],
  ]);
}

const page = (type: string, text: string): Page => ({ type, body: Buffer.from(text), packed: null, isForGood: false });
