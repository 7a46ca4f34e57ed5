import { writeSync } from 'node:fs';
import process from 'node:process';
import { run } from './run.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `variorum … | head` closes the pipe early; that is not a failure, and nobody reads what would come.
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

// The status is set, not exited with: standard output may still have something to write.
process.exitCode = await run(process.argv.slice(2), {
  version: __APP_VERSION__,
  standardInput: process.stdin,
  standardOutput: process.stdout,
  complain: (line) => void process.stderr.write(line),
  wantsColour: process.stdout.isTTY && process.stdout.hasColors() && process.env['NO_COLOR'] === undefined,
  // At once, although a comparison leaves the event loop no time.
  draw: process.stderr.isTTY ? (text) => void writeSync(process.stderr.fd, text) : null,
  now: () => performance.now(),
});
