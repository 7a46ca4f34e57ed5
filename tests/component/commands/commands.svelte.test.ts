import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { COMMANDS, type CommandId } from '../../../src/contract/commands.ts';
import { Commands, type CommandHandlers } from '../../../src/renderer/commands/commands.svelte.ts';
import { drawn, mountColumns, type Mounted } from '../editor/mount.ts';
import { AGENCY, contentOf, REWRITE, ROWS } from '../editor/story.ts';

let commands: Commands;
let stop: () => void;
let ran: CommandId[];
let keysLeft: string[];

/** What reaches the page after the commands: keys that nobody took for themselves. */
function note(event: KeyboardEvent): void {
  if (!event.defaultPrevented && !['Control', 'Shift'].includes(event.key)) keysLeft.push(event.key);
}

function handlersOf(ids: readonly CommandId[], enabled = (): boolean => true): CommandHandlers {
  return Object.fromEntries(ids.map((id) => [id, { run: () => ran.push(id), enabled }]));
}

/** Puts a control on the page and the keyboard into it. */
function focused(html: string): HTMLElement {
  const place = document.createElement('main');
  place.innerHTML = html;
  document.body.append(place);
  const control = place.querySelector<HTMLElement>('[autofocus]');
  if (control === null) throw new Error('Nothing to focus.');
  control.focus();
  return control;
}

beforeEach(() => {
  ran = [];
  keysLeft = [];
  commands = new Commands();
  stop = commands.listen(window);
  window.addEventListener('keydown', note);
});
afterEach(() => {
  stop();
  window.removeEventListener('keydown', note);
  document.body.replaceChildren();
});

describe('binding', () => {
  it('runs nothing that no screen has bound', () => {
    expect(commands.run('edit.undo')).toBe(false);
    expect(commands.isEnabled('edit.undo')).toBe(false);
  });

  it('runs nothing while it is disabled, by call or by key', async () => {
    let possible = false;
    commands.bind(handlersOf(['palette.open'], () => possible));
    expect(commands.run('palette.open')).toBe(false);
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(ran).toEqual([]);
    // The browser has its own use for many of these keys; a person who presses them means ours.
    expect(keysLeft).toEqual([]);
    possible = true;
    expect(commands.run('palette.open')).toBe(true);
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(ran).toEqual(['palette.open', 'palette.open']);
  });

  it('lets the screen bound last win and gives the command back when it leaves', () => {
    const run = (name: string): CommandHandlers => ({
      'edit.undo': { run: () => heard.push(name) },
    });
    const heard: string[] = [];
    commands.bind(run('frame'));
    const leaveFirst = commands.bind(run('first screen'));
    const leaveSecond = commands.bind(run('second screen'));
    commands.run('edit.undo');
    // Screens do not always leave in the order in which they came.
    leaveFirst();
    commands.run('edit.undo');
    leaveSecond();
    commands.run('edit.undo');
    expect(heard).toEqual(['second screen', 'second screen', 'frame']);
  });

  it('keeps a command disabled by the last screen from falling through to the one below', () => {
    commands.bind(handlersOf(['edit.undo']));
    commands.bind(handlersOf(['edit.undo'], () => false));
    expect(commands.run('edit.undo')).toBe(false);
    expect(ran).toEqual([]);
  });

  it('can be done in effects that do not disturb each other', () => {
    let runs = 0;
    const end = $effect.root(() => {
      for (const id of ['edit.undo', 'edit.redo'] as const)
        $effect(() => {
          runs += 1;
          return commands.bind(handlersOf([id]));
        });
    });
    flushSync();
    expect(runs).toBe(2);
    expect(commands.isEnabled('edit.undo') && commands.isEnabled('edit.redo')).toBe(true);
    end();
    expect(commands.isEnabled('edit.undo') || commands.isEnabled('edit.redo')).toBe(false);
  });

  it('shows every command of the table, in its order, with whether it can be used', () => {
    commands.bind(handlersOf(['help.shortcuts']));
    const all = commands.all();
    expect(all.map(({ id }) => id)).toEqual(COMMANDS.map(({ id }) => id));
    expect(all.filter(({ enabled }) => enabled).map(({ id, shortcuts }) => [id, shortcuts])).toEqual([
      ['help.shortcuts', ['?', 'F1']],
    ]);
    expect([commands.shortcut('edit.redo'), commands.shortcut('review.openSample')]).toEqual([
      'Ctrl+Shift+Z',
      '',
    ]);
  });
});

const UNDO = '{Control>}z{/Control}';
const REDO = '{Control>}{Shift>}z{/Shift}{/Control}';
const HELP = '{Shift>}?{/Shift}';
const ANNOTATE = '{Control>}{Enter}{/Control}';
const IDS = [
  'find.open',
  'edit.undo',
  'edit.redo',
  'help.shortcuts',
  'difference.next',
  'palette.open',
  'claim.annotate',
] as const;

describe('keys', () => {
  beforeEach(() => {
    commands.bind(handlersOf(IDS));
  });

  it.each([
    [UNDO, 'edit.undo'],
    [REDO, 'edit.redo'],
    ['{Control>}y{/Control}', 'edit.redo'],
    [HELP, 'help.shortcuts'],
    [ANNOTATE, 'claim.annotate'],
    ['{F1}', 'help.shortcuts'],
    ['{F7}', 'difference.next'],
    ['{Control>}k{/Control}', 'palette.open'],
  ])('%s runs %s', async (keys, id) => {
    focused('<button autofocus>Anything</button>');
    await userEvent.keyboard(keys);
    expect([ran, keysLeft]).toEqual([[id], []]);
  });

  it.each([
    ['a text field', '<input autofocus aria-label="Title">'],
    ['a long text field', '<textarea autofocus aria-label="Note"></textarea>'],
    ['an editable element', '<div contenteditable autofocus tabindex="0">Words</div>'],
  ])('%s keeps its undo, its Ctrl+Enter and what is typed; the other keys are heard', async (_, html) => {
    focused(html);
    await userEvent.keyboard(`${UNDO}${REDO}${HELP}${ANNOTATE}`);
    expect(ran).toEqual([]);
    expect(keysLeft).toHaveLength(4);
    await userEvent.keyboard('{F7}{Control>}k{/Control}');
    expect(ran).toEqual(['difference.next', 'palette.open']);
  });

  it.each([
    ['a check box', '<input type="checkbox" autofocus aria-label="Shown">'],
    ['a text that cannot be changed', '<textarea readonly autofocus aria-label="Hash"></textarea>'],
    ['a line that cannot be changed', '<input readonly autofocus aria-label="Hash">'],
  ])('%s keeps nothing', async (_, html) => {
    focused(html);
    await userEvent.keyboard(`${UNDO}${HELP}`);
    expect(ran).toEqual(['edit.undo', 'help.shortcuts']);
  });

  it('are not heard when somebody else has taken them', async () => {
    const control = focused('<button autofocus>Menu</button>');
    control.addEventListener('keydown', (event) => {
      event.preventDefault();
    });
    await userEvent.keyboard('{F7}');
    expect(ran).toEqual([]);
  });

  it('run nothing behind a modal dialog, and work again when it is gone', async () => {
    const control = focused('<dialog><button autofocus>Save</button></dialog>');
    const dialog = control.closest('dialog');
    dialog?.showModal();
    await userEvent.keyboard(`${UNDO}{F7}{Control>}k{/Control}`);
    expect(ran).toEqual([]);
    dialog?.close();
    await userEvent.keyboard('{F7}');
    expect(ran).toEqual(['difference.next']);
  });

  it('are not heard after the app has stopped listening', async () => {
    stop();
    await userEvent.keyboard('{F7}');
    expect(ran).toEqual([]);
  });
});

describe('in a pane of the editor', () => {
  let mounted: Mounted;

  beforeEach(async () => {
    commands.bind(handlersOf(IDS));
    mounted = await mountColumns();
    mounted.columns.show([contentOf('a', 'Pane A', AGENCY), contentOf('b', 'Pane B', REWRITE)], ROWS);
    mounted.columns.focusPane(0);
    await drawn();
  });
  afterEach(() => {
    mounted.close();
  });

  it('hears undo, redo and keys without a modifier: nothing can be typed there', async () => {
    await userEvent.keyboard(`${UNDO}${REDO}${HELP}{F7}`);
    expect(ran).toEqual(['edit.undo', 'edit.redo', 'help.shortcuts', 'difference.next']);
  });

  it('hears the key for finding: the editor has no search of its own', async () => {
    await userEvent.keyboard('{Control>}f{/Control}');
    expect(ran).toEqual(['find.open']);
  });
});

it('runs a menu command only where something can carry it out', () => {
  const run = vi.fn();
  const leave = commands.bind({ 'report.export': { run } });
  expect(commands.run('report.export')).toBe(true);
  leave();
  expect(commands.run('report.export')).toBe(false);
  expect(run).toHaveBeenCalledTimes(1);
});
