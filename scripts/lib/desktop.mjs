import { spawn } from 'node:child_process';

/**
 * Whether there is a screen to show a window on. Windows and macOS always have one.
 *
 * @param {NodeJS.Platform} [platform]
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {boolean}
 */
export function hasDisplay(platform = process.platform, environment = process.env) {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(environment['DISPLAY'] ?? '') || Boolean(environment['WAYLAND_DISPLAY'] ?? '');
}

/**
 * The system's command that opens an address in the default browser.
 *
 * @param {string} url
 * @param {NodeJS.Platform} [platform]
 * @returns {readonly [string, ...string[]]}
 */
export function openCommand(url, platform = process.platform) {
  switch (platform) {
    case 'win32':
      // `start` is the shell's own; its first quoted argument is a window title.
      return ['cmd.exe', '/c', 'start', '""', url];
    case 'darwin':
      return ['open', url];
    default:
      return ['xdg-open', url];
  }
}

/**
 * Opens an address in the default browser. That it cannot is no failure: the address is printed too.
 *
 * @param {string} url
 */
export function openInBrowser(url) {
  const [command, ...args] = openCommand(url);
  const opener = spawn(command, args, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true });
  opener.on('error', () => {
    console.warn('The browser could not be opened from here: open the address above yourself.');
  });
  opener.unref();
}
