import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import SavedText from '../../../src/renderer/ui/SavedText.svelte';
import { expectAccessible } from '../support/accessible.ts';

/** Longer than the pause in typing after which the words are saved. */
const PAUSE_MS = 800;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const field = page.getByRole('textbox', { name: 'Note' });

/** A save that is never done, unless `saved` is given: most of what can go wrong happens while it is under way. */
const UNDER_WAY = new Promise<never>(() => undefined);

async function mount(
  props: { value?: string; required?: boolean; rows?: number; saved?: Promise<void> } = {},
) {
  const { saved = UNDER_WAY, ...rest } = props;
  const onsave = vi.fn<(text: string) => Promise<void>>(() => saved);
  const shown = await render(SavedText, { label: 'Note', value: 'first', onsave, ...rest });
  return { ...shown, onsave };
}

function pause(): void {
  vi.advanceTimersByTime(PAUSE_MS);
}

describe('SavedText saves', () => {
  it('after a pause in typing, once', async () => {
    const { onsave } = await mount();
    await field.fill('sec');
    vi.advanceTimersByTime(PAUSE_MS / 2);
    await field.fill('second');
    vi.advanceTimersByTime(PAUSE_MS / 2);
    expect(onsave).not.toHaveBeenCalled();
    pause();
    expect(onsave.mock.calls).toEqual([['second']]);
  });

  it.each([1, 3])('on leaving the field at once, and not a second time (%i rows)', async (rows) => {
    const { onsave } = await mount({ rows });
    await field.fill('second');
    await userEvent.tab();
    pause();
    expect(onsave.mock.calls).toEqual([['second']]);
  });

  it('when it goes away, as when another claim is opened', async () => {
    const { onsave, unmount } = await mount();
    await field.fill('second');
    await unmount();
    expect(onsave.mock.calls).toEqual([['second']]);
    pause();
    expect(onsave).toHaveBeenCalledTimes(1);
  });

  it('when it goes away without having the focus, as in a window behind others', async () => {
    const { onsave, unmount } = await mount();
    const element = field.element();
    if (element instanceof HTMLInputElement) element.value = 'second';
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await unmount();
    expect(onsave.mock.calls).toEqual([['second']]);
  });

  it.each(['pause', 'leave', 'unmount'])(
    'nothing when the words are those saved already (%s)',
    async (how) => {
      const { onsave, unmount } = await mount();
      await field.fill('firstly');
      await field.fill('first');
      if (how === 'pause') pause();
      if (how === 'leave') await userEvent.tab();
      if (how === 'unmount') await unmount();
      expect(onsave).not.toHaveBeenCalled();
    },
  );
});

describe('SavedText keeps what is typed', () => {
  it('while another value comes from outside', async () => {
    const { onsave, rerender } = await mount();
    await field.fill('mine');
    await rerender({ value: 'theirs' });
    await expect.element(field).toHaveValue('mine');
    pause();
    expect(onsave.mock.calls).toEqual([['mine']]);
  });

  it('while an earlier state of it is saved', async () => {
    const { onsave, rerender } = await mount();
    await field.fill('second');
    pause();
    await field.fill('second thoughts');
    await rerender({ value: 'second' });
    await expect.element(field).toHaveValue('second thoughts');
    pause();
    expect(onsave.mock.calls).toEqual([['second'], ['second thoughts']]);
  });

  it('when it goes back to the old words before the new ones were saved', async () => {
    const { onsave, rerender } = await mount();
    await field.fill('second');
    pause();
    await field.fill('first');
    pause();
    await rerender({ value: 'second' });
    await rerender({ value: 'first' });
    await expect.element(field).toHaveValue('first');
    expect(onsave.mock.calls).toEqual([['second'], ['first']]);
  });
});

it('follows what is saved once its words are saved, so that an undo shows', async () => {
  const { rerender } = await mount();
  await field.fill('second');
  pause();
  await rerender({ value: 'second' });
  await rerender({ value: 'first' });
  await expect.element(field).toHaveValue('first');
});

it('does not go on showing words that were saved and taken back before they came in as saved', async () => {
  const { onsave } = await mount({ saved: Promise.resolve() });
  await field.fill('second');
  pause();
  expect(onsave.mock.calls).toEqual([['second']]);
  await expect.element(field).toHaveValue('second');
  pause();
  await expect.element(field).toHaveValue('first');
});

it('keeps words typed while the earlier ones were saved', async () => {
  const { onsave } = await mount({ saved: Promise.resolve() });
  await field.fill('second');
  await userEvent.tab();
  await field.fill('second thoughts');
  vi.advanceTimersByTime(PAUSE_MS / 2);
  await expect.element(field).toHaveValue('second thoughts');
  pause();
  expect(onsave.mock.calls).toEqual([['second'], ['second thoughts']]);
});

it('saves the same words again after they were undone', async () => {
  const { onsave, rerender } = await mount();
  await field.fill('second');
  pause();
  await rerender({ value: 'second' });
  await rerender({ value: 'first' });
  await field.fill('second');
  pause();
  expect(onsave.mock.calls).toEqual([['second'], ['second']]);
});

describe('a required SavedText', () => {
  it('says so while it is empty, saves nothing, and goes back on leaving', async () => {
    const { onsave } = await mount({ required: true });
    await field.fill('  ');
    pause();
    await expect.element(page.getByText('This cannot stay empty.')).toBeVisible();
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await userEvent.tab();
    await expect.element(field).toHaveValue('first');
    await expect.element(field).toHaveAttribute('aria-invalid', 'false');
    expect(onsave).not.toHaveBeenCalled();
  });

  it('saves nothing when it goes away empty', async () => {
    const { onsave, unmount } = await mount({ required: true });
    await field.fill('');
    await unmount();
    expect(onsave).not.toHaveBeenCalled();
  });

  it('may be emptied where it is not required', async () => {
    const { onsave } = await mount();
    await field.fill('');
    pause();
    expect(onsave.mock.calls).toEqual([['']]);
  });
});

it('holds the window back from closing on words that are not saved, and hands them over', async () => {
  const { onsave } = await mount();
  const close = (): Event => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event;
  };
  expect(close().defaultPrevented).toBe(false);
  await field.fill('second');
  expect(close().defaultPrevented).toBe(true);
  expect(onsave.mock.calls).toEqual([['second']]);
});

it('has no accessibility fault that axe can find', async () => {
  await mount({ rows: 3, required: true });
  await field.fill('');
  await expect.element(page.getByText('This cannot stay empty.')).toBeVisible();
  await expectAccessible();
});
