import { parseArgs } from 'node:util';

/**
 * Reads the options a script was started with; what it does not know is told in one line.
 *
 * @template {import('node:util').ParseArgsConfig['options'] & {}} Options
 * @param {readonly string[]} args
 * @param {Options} options as `parseArgs` takes them
 * @returns {ReturnType<typeof parseArgs<{ options: Options }>>['values'] | null} null when they cannot be understood
 */
export function readOptions(args, options) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`);
    console.error(
      `${error instanceof Error ? error.message : String(error)} (known here: ${known.join(', ')})`,
    );
    return null;
  }
}
