import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { COMMANDS, type CommandId } from '../contract/commands.ts';
import { menuAccelerator } from './accelerator.ts';
import { push } from './ipc.ts';

type Group = (typeof COMMANDS)[number]['group'];

/** Builds the menu from the command table, with the items that every window has. */
export function setUpMenu(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, app.isPackaged)));
}

/**
 * The menus in their order, each with its commands and then its standard items.
 *
 * Shortcuts are shown here but belong to the page, which handles them alike in both hosts: it knows whether somebody is typing
 * in a field, where Undo must stay the field's own. (macOS registers them regardless; there the page is asked first, and only a
 * key that it leaves alone reaches the menu. Undo while typing is one: the page hands it back, see edit-field.)
 */
function menuTemplate(platform: NodeJS.Platform, isPackaged: boolean): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const groups: Readonly<
    Record<Group, { readonly label: string; readonly standard: MenuItemConstructorOptions[] }>
  > = {
    File: { label: '&File', standard: [isMac ? { role: 'close' } : { role: 'quit' }] },
    Edit: {
      label: '&Edit',
      // No "paste and match style": its keys are those of pasting a variant, and every paste here is of plain text.
      standard: [
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'delete' },
        { role: 'selectAll' },
      ],
    },
    Compare: { label: '&Compare', standard: [] },
    Claims: { label: 'C&laims', standard: [] },
    View: {
      label: '&View',
      standard: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        // Zooming in is Ctrl and the plus key, which on most keyboards means the equals key without Shift.
        {
          role: 'zoomIn',
          accelerator: 'CommandOrControl+=',
          visible: false,
          acceleratorWorksWhenHidden: true,
        },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(isPackaged
          ? []
          : ([{ type: 'separator' }, { role: 'toggleDevTools' }] satisfies MenuItemConstructorOptions[])),
      ],
    },
    Help: { label: '&Help', standard: isMac ? [] : [{ role: 'about' }] },
  };
  const menus = Object.entries(groups).map(([group, { label, standard }]): MenuItemConstructorOptions => {
    const commands = COMMANDS.filter((command) => command.group === group).map(commandItem);
    const between: MenuItemConstructorOptions[] =
      commands.length > 0 && standard.length > 0 ? [{ type: 'separator' }] : [];
    return {
      label,
      ...(group === 'Help' ? { role: 'help' } : {}),
      submenu: [...commands, ...between, ...standard],
    };
  });
  // macOS: the app's own menu comes first, and the one for windows before Help.
  return isMac
    ? [{ role: 'appMenu' }, ...menus.slice(0, -1), { role: 'windowMenu' }, ...menus.slice(-1)]
    : menus;
}

function commandItem(command: (typeof COMMANDS)[number]): MenuItemConstructorOptions {
  const accelerator = menuAccelerator(command.keys);
  return {
    id: command.id,
    // A single & would underline the letter behind it.
    label: command.title.replaceAll('&', '&&'),
    ...(accelerator === null ? {} : { accelerator, registerAccelerator: false }),
    click: (_item, window) => {
      if (window instanceof BrowserWindow) sendCommand(command.id, window);
    },
  };
}

function sendCommand(id: CommandId, window: BrowserWindow): void {
  push(window, 'menuCommand', id);
}
