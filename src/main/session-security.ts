import { app, session } from 'electron';
import { APP_ORIGIN, isAppUrl, parseUrl } from './app-origin.ts';

/** What the page may do beyond showing itself: copy to the clipboard, and ask the system not to clear its storage. */
const ALLOWED_PERMISSIONS: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'persistent-storage']);

/** Denies every permission but two, and cancels every request that is not for the app's own files. */
export function setUpSessionSecurity(): void {
  const { defaultSession } = session;

  defaultSession.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(ALLOWED_PERMISSIONS.has(permission) && isAppUrl(details.requestingUrl));
  });
  defaultSession.setPermissionCheckHandler(
    (_contents, permission, requestingOrigin) =>
      ALLOWED_PERMISSIONS.has(permission) && isAppUrl(requestingOrigin),
  );
  defaultSession.setDevicePermissionHandler(() => false);

  defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isOwnRequest(url) });
  });
}

/** Files of the app, and what its page made itself (images as data, downloads as blobs). Nothing leaves the machine. */
function isOwnRequest(url: string): boolean {
  if (isAppUrl(url) || url.startsWith(`blob:${APP_ORIGIN}/`)) return true;
  const scheme = parseUrl(url)?.protocol;
  // The developer tools are pages of their own, and only there while developing.
  return scheme === 'data:' || (scheme === 'devtools:' && !app.isPackaged);
}
