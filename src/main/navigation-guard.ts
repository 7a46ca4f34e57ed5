import { app } from 'electron';
import { APP_URL, parseUrl } from './app-origin.ts';

/**
 * Keeps every web contents on the app's page: no other page, no second window, no page inside the page.
 * A file dropped beside the drop area would otherwise replace the app with itself.
 */
export function setUpNavigationGuard(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (details) => {
      if (!isAppPage(details.url)) details.preventDefault();
    });
    contents.on('will-frame-navigate', (details) => {
      if (!details.isMainFrame || !isAppPage(details.url)) details.preventDefault();
    });
    contents.on('will-redirect', (details) => {
      details.preventDefault();
    });
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
  });
}

/** Whether it is the page itself, so that it may load itself again. */
function isAppPage(url: string): boolean {
  const parsed = parseUrl(url);
  if (parsed === null) return false;
  parsed.hash = '';
  return parsed.href === APP_URL || parsed.href === `${APP_URL}index.html`;
}
