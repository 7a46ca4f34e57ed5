import process from 'node:process';
import { run } from './run.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `variorum … | head` closes the pipe early; that is not a failure.
  if (error.code !== 'EPIPE') throw error;
});

// The status is set, not exited with: standard output may still have something to write.
process.exitCode = await run(process.argv.slice(2), {
  version: __APP_VERSION__,
  standardInput: process.stdin,
  print: (text) => void process.stdout.write(text),
  complain: (line) => void process.stderr.write(line),
});
