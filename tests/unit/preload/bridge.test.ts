import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PUSHES, REQUESTS } from '../../../src/contract/ipc.ts';
import { startPreload } from '../../support/preload-start.ts';

const UNEXPECTED = { ok: false, problem: { code: 'unexpected', fileName: '' } };

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the bridge', () => {
  it('is the one thing the page gets, with the functions of the contract and nothing of Electron', async () => {
    const { electron, bridge } = await startPreload();
    expect([...electron.exposed.keys()]).toEqual(['variorum']);
    expect(Object.keys(bridge).toSorted()).toEqual([...Object.keys(REQUESTS), 'on'].toSorted());
    expect(Object.keys(bridge.on)).toEqual(Object.keys(PUSHES));
  });

  it('asks on the channel of each request and hands back the answer', async () => {
    const { electron, bridge } = await startPreload();
    const request = { suggestedName: 'a.html', content: 'x' };
    electron.state.answer = () => Promise.resolve({ ok: true, value: { saved: true, where: '/a.html' } });
    expect(await bridge.saveFile(request)).toEqual({
      ok: true,
      value: { saved: true, where: '/a.html' },
    });
    expect(electron.asked).toEqual([{ channel: REQUESTS.saveFile.channel, request }]);
    electron.state.answer = () => Promise.resolve({ ok: true, value: [] });
    expect(await bridge.openTextFiles(null)).toEqual({ ok: true, value: [] });
    electron.state.answer = () => Promise.resolve({ ok: true, value: null });
    expect(await bridge.editField({ action: 'undo' })).toEqual({ ok: true, value: null });
    expect(electron.asked.map(({ channel }) => channel)).toEqual([
      REQUESTS.saveFile.channel,
      REQUESTS.openTextFiles.channel,
      REQUESTS.editField.channel,
    ]);
  });

  it('never rejects: no handler, and an answer of another shape, become a code', async () => {
    const { electron, bridge } = await startPreload();
    expect(await bridge.openTextFiles(null)).toEqual(UNEXPECTED);
    electron.state.answer = () => Promise.resolve({ ok: true, value: 'not a list' });
    expect(await bridge.openTextFiles(null)).toEqual(UNEXPECTED);
    expect(console.error).toHaveBeenCalledTimes(2);
  });

  it('hands on commands of the menu without the event behind them, until it is told to stop', async () => {
    const { electron, bridge } = await startPreload();
    const { channel } = PUSHES.menuCommand;
    const listener = vi.fn();
    const stop = bridge.on.menuCommand(listener);
    electron.push(channel, 'review.new');
    electron.push(channel, 'no.such.command');
    expect(listener.mock.calls).toEqual([['review.new']]);
    stop();
    electron.push(channel, 'library.open');
    expect(listener).toHaveBeenCalledTimes(1);
    expect(electron.listeners(channel)).toBe(0);
  });
});
