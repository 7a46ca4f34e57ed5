import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { HashAnswer, HashRequest } from './hash-protocol.ts';

const hash = sha256.create();

self.addEventListener('message', ({ data }: MessageEvent<HashRequest>) => {
  if (data === 'digest') {
    self.postMessage(bytesToHex(hash.digest()) satisfies HashAnswer);
    return;
  }
  hash.update(data);
  self.postMessage(data satisfies HashAnswer, { transfer: [data.buffer] });
});
