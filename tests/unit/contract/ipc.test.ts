import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/contract/commands.ts';
import { PUSHES, readAnswer, readPush, readRequest, REQUESTS } from '../../../src/contract/ipc.ts';

describe('the table of channels', () => {
  it('has a channel of its own for each message', () => {
    const channels = [...Object.values(REQUESTS), ...Object.values(PUSHES)].map(({ channel }) => channel);
    expect(new Set(channels).size).toBe(channels.length);
  });

  it('reads a request that fits and says what is wrong with one that does not', () => {
    const request = { suggestedName: 'a.html', content: 'x' };
    expect(readRequest('saveFile', request)).toEqual({ ok: true, value: request });
    const binary = { suggestedName: 'a.docx', content: new Uint8Array([80, 75]) };
    expect(readRequest('saveFile', binary)).toEqual({ ok: true, value: binary });
    const refused = readRequest('saveFile', { suggestedName: 'a.html' });
    expect(refused.ok).toBe(false);
    expect(!refused.ok && refused.problem).toContain('content');
  });

  it('takes only what the table names: no further keys', () => {
    expect(readRequest('saveFile', { suggestedName: 'a', content: 'b', path: '/etc' }).ok).toBe(false);
    expect(readRequest('openTextFiles', { path: '/etc' }).ok).toBe(false);
  });

  it('reads an answer with bytes, with problems of single files, and with a problem of its own', () => {
    const bytes = new Uint8Array([1, 2]);
    const files = [
      { name: 'a.txt', bytes },
      { name: 'b.txt', problem: 'file-too-large' },
    ];
    expect(readAnswer('openTextFiles', { ok: true, value: files })).toEqual({
      ok: true,
      value: { ok: true, value: files },
    });
    const problem = { ok: false, problem: { code: 'save-denied', fileName: 'a.html' } };
    expect(readAnswer('saveFile', problem)).toEqual({ ok: true, value: problem });
  });

  it.each([
    undefined,
    { ok: true },
    { ok: true, value: [{ name: 'a.txt', bytes: [1, 2] }] },
    { ok: true, value: [{ name: 'a.txt', problem: 'no-such-code' }] },
    { ok: false, problem: { code: 'no-such-code', fileName: '' } },
    { ok: false, problem: 'broken' },
  ])('refuses the answer %j', (answer) => {
    expect(readAnswer('openTextFiles', answer).ok).toBe(false);
  });

  it('pushes commands of the table and nothing else', () => {
    for (const { id } of COMMANDS) expect(readPush('menuCommand', id)).toEqual({ ok: true, value: id });
    expect(readPush('menuCommand', 'review.destroy').ok).toBe(false);
    expect(readPush('menuCommand', { id: 'review.new' }).ok).toBe(false);
  });
});
