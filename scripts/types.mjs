// Type-checks every runtime with its own configuration: the domain must not see the DOM, the preload not Node.
import { spawnSync } from 'node:child_process';

const runtimes = ['domain', 'node', 'preload', 'tests'];
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';

/** @param {string[]} args */
function run(args) {
  const { status } = spawnSync(npx, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

const results = runtimes.map((name) => run(['tsc', '-p', `tsconfig.${name}.json`]));
results.push(run(['svelte-check', '--tsconfig', './tsconfig.web.json', '--fail-on-warnings']));
process.exitCode = results.every(Boolean) ? 0 : 1;
