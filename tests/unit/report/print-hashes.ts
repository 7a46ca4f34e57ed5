import { sha256OfBytes } from '../../../src/domain/text/hash.ts';
import { largeReport } from '../../support/large-report.ts';
import { everyFormat } from './every-format.ts';

/** A program: prints where and when it runs, and the hash of each file that a report can be. */
const files = await everyFormat(largeReport(40, 3), String(Date.now()));
const moment = new Date(0);
console.log(
  JSON.stringify({
    here: `${moment.toLocaleString()} ${(1234.5).toLocaleString()}`,
    hashes: [...files].map(([name, bytes]) => `${name} ${sha256OfBytes(bytes)}`),
  }),
);
