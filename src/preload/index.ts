import { contextBridge, ipcRenderer } from 'electron';
import type { VariorumBridge } from '../contract/bridge.ts';
import {
  PUSHES,
  readAnswer,
  readPush,
  REQUESTS,
  type AnswerOf,
  type PushName,
  type PushOf,
  type RequestName,
  type RequestOf,
} from '../contract/ipc.ts';
import { failed } from '../domain/result.ts';

/*
 * The bridge, and nothing else: one function for each channel of the contract. It is the only file that touches ipcRenderer;
 * the page never gets at it, nor at a channel that is not in the table.
 */

const bridge: VariorumBridge = {
  openTextFiles: asks('openTextFiles'),
  saveFile: asks('saveFile'),
  beginSave: asks('beginSave'),
  appendSave: asks('appendSave'),
  finishSave: asks('finishSave'),
  abortSave: asks('abortSave'),
  savePdf: asks('savePdf'),
  cancelPdf: asks('cancelPdf'),
  revealInFolder: asks('revealInFolder'),
  editField: asks('editField'),
  beginEvidence: asks('beginEvidence'),
  appendEvidence: asks('appendEvidence'),
  finishEvidence: asks('finishEvidence'),
  abortEvidence: asks('abortEvidence'),
  readEvidence: asks('readEvidence'),
  hasEvidence: asks('hasEvidence'),
  removeEvidence: asks('removeEvidence'),
  openEvidence: asks('openEvidence'),
  on: { menuCommand: listens('menuCommand') },
};

contextBridge.exposeInMainWorld('variorum', bridge);

/** A request that never rejects: what goes wrong on the way becomes `unexpected`, with the reason on the console. */
function asks<Name extends RequestName>(name: Name): (request: RequestOf<Name>) => Promise<AnswerOf<Name>> {
  return async (request) => {
    try {
      const answer = readAnswer(name, await ipcRenderer.invoke(REQUESTS[name].channel, request));
      if (answer.ok) return answer.value;
      console.error(`The answer to ${name} does not fit the contract: ${answer.problem}`);
    } catch (error) {
      console.error(`${name} got no answer:`, error);
    }
    return failed({ code: 'unexpected', fileName: '' });
  };
}

function listens<Name extends PushName>(
  name: Name,
): (listener: (payload: PushOf<Name>) => void) => () => void {
  return (listener) => {
    // The event object stays here: it carries the sender, and with it a way round the table.
    const receive = (_event: unknown, raw: unknown): void => {
      const payload = readPush(name, raw);
      if (payload.ok) listener(payload.value);
      else console.error(`The message ${name} does not fit the contract: ${payload.problem}`);
    };
    ipcRenderer.on(PUSHES[name].channel, receive);
    return () => {
      ipcRenderer.off(PUSHES[name].channel, receive);
    };
  };
}
