import type { App, Session, WebContents } from 'electron';

/**
 * What a page may never do, whatever it runs: go elsewhere, open windows, embed foreign pages, ask for the camera.
 * Links that a person may follow go through the system's browser, and only from the menu.
 */
export function guardPages(app: App, log: (text: string) => void): void {
  app.on('web-contents-created', (_event, page) => guardPage(page, log));
}

function guardPage(page: WebContents, log: (text: string) => void): void {
  const stop = (what: string) => (event: { preventDefault(): void }) => {
    event.preventDefault();
    log(`refused: ${what}`);
  };
  page.on('will-navigate', stop('navigation'));
  page.on('will-frame-navigate', stop('navigation of a frame'));
  page.on('will-redirect', stop('redirect'));
  page.on('will-attach-webview', stop('webview'));
  page.setWindowOpenHandler(() => ({ action: 'deny' }));
}

export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_page, _permission, answer) => answer(false));
  session.setPermissionCheckHandler((_page, permission) => mayUse(permission));
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  // A page of ours loads from our scheme alone; this holds even where the content policy would be wrong.
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOwn(details.url) }));
}

/** Copying one's own words is no danger; everything else is. */
export const mayUse = (permission: string): boolean => permission === 'clipboard-sanitized-write';

export const isOwn = (url: string): boolean => /^(senda|data|blob|devtools):/.test(url);
