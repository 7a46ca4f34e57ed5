import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/contract/commands.ts';
import { PUSHES } from '../../../src/contract/ipc.ts';
import { menuAccelerator } from '../../../src/main/accelerator.ts';
import type { StandInMenuItem } from '../../support/electron-stand-in.ts';
import { makeBuiltApp, startMain, stopMain } from '../../support/electron-start.ts';

let app: ReturnType<typeof makeBuiltApp>;
const platform = process.platform;
beforeEach(() => {
  app = makeBuiltApp();
});
afterEach(() => {
  Object.defineProperty(process, 'platform', { value: platform });
  stopMain();
  rmSync(app.folder, { recursive: true });
});

async function menuOn(system: NodeJS.Platform, isPackaged = true) {
  Object.defineProperty(process, 'platform', { value: system });
  const electron = await startMain(app, (standIn) => {
    standIn.answers.isPackaged = isPackaged;
  });
  const items = electron.told.menu.flatMap((menu) => menu.submenu ?? []);
  return { electron, menus: electron.told.menu, items };
}

const commandsIn = (items: readonly StandInMenuItem[]) => items.filter((item) => item.id !== undefined);

describe('the menu', () => {
  it('holds every command of the table once, under its group, in its order', async () => {
    const { menus } = await menuOn('linux');
    for (const menu of menus) {
      const group = menu.label?.replaceAll('&', '');
      expect(commandsIn(menu.submenu ?? []).map(({ id, label }) => [id, label])).toEqual(
        COMMANDS.filter((command) => command.group === group).map(({ id, title }) => [id, title]),
      );
    }
    expect(menus.flatMap((menu) => commandsIn(menu.submenu ?? []))).toHaveLength(COMMANDS.length);
  });

  it('sends the command to the window it was chosen in', async () => {
    const { electron, items } = await menuOn('linux');
    const [window] = electron.windows;
    for (const item of commandsIn(items)) item.click?.(item, window);
    expect(window?.webContents.sent).toEqual(
      commandsIn(items).map(({ id }) => ({ channel: PUSHES.menuCommand.channel, payload: id })),
    );
  });

  it('does nothing where there is no window', async () => {
    const { electron, items } = await menuOn('darwin');
    for (const item of commandsIn(items)) item.click?.(item, undefined);
    expect(electron.windows[0]?.webContents.sent).toEqual([]);
  });

  it('shows shortcuts but leaves them to the page, which knows whether somebody is typing', async () => {
    const { items } = await menuOn('linux');
    for (const item of commandsIn(items)) {
      expect(item.accelerator === undefined || item.registerAccelerator === false, item.id).toBe(true);
    }
    expect(items.find(({ id }) => id === 'edit.undo')?.accelerator).toBe('CommandOrControl+Z');
    expect(items.find(({ id }) => id === 'help.shortcuts')?.accelerator).toBe('F1');
  });

  it('has no standard item that takes the keys of a command', async () => {
    const { items } = await menuOn('linux');
    const roles = items.map(({ role }) => role);
    expect(roles).toEqual(
      expect.arrayContaining([
        'cut',
        'copy',
        'paste',
        'selectAll',
        'zoomIn',
        'zoomOut',
        'resetZoom',
        'togglefullscreen',
        'quit',
        'about',
      ]),
    );
    for (const taken of ['undo', 'redo', 'pasteAndMatchStyle', 'reload', 'forceReload'])
      expect(roles).not.toContain(taken);
  });

  it('has the developer tools only while developing', async () => {
    expect((await menuOn('linux')).items.some(({ role }) => role === 'toggleDevTools')).toBe(false);
    expect((await menuOn('linux', false)).items.some(({ role }) => role === 'toggleDevTools')).toBe(true);
  });

  it('is arranged as macOS has it', async () => {
    const { menus, items } = await menuOn('darwin');
    expect(menus[0]?.role).toBe('appMenu');
    expect(menus.slice(-2).map(({ role }) => role)).toEqual(['windowMenu', 'help']);
    // Quit and About are in the app's own menu there.
    expect(items.some(({ role }) => role === 'quit' || role === 'about')).toBe(false);
  });
});

describe('an accelerator', () => {
  it.each([
    [['$mod+Shift+N'], 'CommandOrControl+Shift+N'],
    [['$mod+o'], 'CommandOrControl+O'],
    [['$mod+1'], 'CommandOrControl+1'],
    [['$mod+Enter'], 'CommandOrControl+Enter'],
    [['Shift+F7'], 'Shift+F7'],
    [['F24'], 'F24'],
    [['Alt+ArrowDown'], 'Alt+Down'],
    [['?', 'F1'], 'F1'],
    [['Shift+?'], null],
    [['g l'], null],
    [['j'], null],
    [['Enter'], null],
    [['$mod+SomethingElse'], null],
    [[], null],
  ])('of %j is %j', (keys, expected) => {
    expect(menuAccelerator(keys)).toBe(expected);
  });
});
