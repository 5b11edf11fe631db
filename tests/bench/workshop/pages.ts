import { loadPages, type Page, type Pages } from '../../../electron/workshop/door/pages.ts';

/**
 * The guests' page as it ships, and beside it one that loads and runs all of a laptop's scripts and styles and shows nothing.
 * Its head is that of the real one, which names what is needed in any case, so both browsers ask for it as early.
 */
export async function pagesWithBlank(folder: string): Promise<Pages> {
  const pages = await loadPages(folder);
  const named = (pattern: RegExp) => [...pages.keys()].filter((path) => pattern.test(path));
  const scripts = named(/\/(main|Laptop)-[\w-]+\.js$/);
  const script = `
await Promise.all(${JSON.stringify(scripts)}.map((path) => import(path)));
document.body.append('blank');
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('blank-painted')));`;
  const real = pages.get('/')?.body.toString() ?? '';
  const later = named(/\.css$/).filter((path) => !real.includes(path));
  const styles = later.map((path) => `<link rel="stylesheet" href="${path}">`).join('');
  const html = real
    .replace(/(<script [^>]*src=")[^"]*/, '$1/blank.js')
    .replace('</head>', `${styles}</head>`)
    .replace('<div id="root"></div>', '');
  return new Map([
    ...pages,
    ['/blank.html', page('text/html; charset=utf-8', html)],
    ['/blank.js', page('text/javascript; charset=utf-8', script)],
  ]);
}

const page = (type: string, text: string): Page => ({ type, body: Buffer.from(text), packed: null, isForGood: false });
