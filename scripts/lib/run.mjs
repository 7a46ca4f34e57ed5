import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.mjs';

/**
 * How a program ended: with a status, by a signal, past its time, or not started at all.
 *
 * @typedef {{ readonly status: number | null, readonly signal: NodeJS.Signals | null, readonly timedOut: boolean, readonly error: Error | null }} Ending
 */

/**
 * Runs a program in the project's folder with its output on ours, and waits for it.
 * A request to end (Ctrl-C, SIGTERM) is passed on, and it is the program that ends first.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ readonly env?: NodeJS.ProcessEnv, readonly timeoutMs?: number, readonly onStart?: (stop: () => void) => void }} [options]
 *   `onStart` gets the way to stop the program, which then counts as past its time
 * @returns {Promise<Ending>}
 */
export function run(command, args, { env = process.env, timeoutMs, onStart } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: projectRoot, env, stdio: 'inherit' });
    let timedOut = false;
    const stop = () => {
      timedOut = true;
      child.kill('SIGKILL');
    };
    const timer = timeoutMs === undefined ? undefined : setTimeout(stop, timeoutMs);
    // A terminal sends Ctrl-C to the whole group: the program has it already, and we only must not die before it.
    const onInterrupt = () => undefined;
    const onTerminate = () => child.kill('SIGTERM');
    process.on('SIGINT', onInterrupt);
    process.on('SIGTERM', onTerminate);
    /** @param {Ending} ending */
    const finish = (ending) => {
      clearTimeout(timer);
      process.off('SIGINT', onInterrupt);
      process.off('SIGTERM', onTerminate);
      resolve(ending);
    };
    child.on('error', (error) => finish({ status: null, signal: null, timedOut, error }));
    child.on('exit', (status, signal) => finish({ status, signal, timedOut, error: null }));
    onStart?.(stop);
  });
}

/**
 * @param {Ending} ending
 * @returns {boolean}
 */
export function succeeded(ending) {
  return ending.status === 0;
}

/**
 * Runs the command-line program of an installed package with this same Node: no shell, so the same on every system.
 *
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 * @returns {Promise<Ending>}
 */
export function runPackage(packageName, args, options) {
  return run(process.execPath, [programOf(packageName), ...args], options);
}

/**
 * @param {string} packageName
 * @returns {string} the path of the package's first program
 */
function programOf(packageName) {
  const folder = join(projectRoot, 'node_modules', packageName);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const program = typeof bin === 'string' ? bin : Object.values(bin)[0];
  if (program === undefined) throw new Error(`${packageName} has no program to run`);
  return join(folder, program);
}
