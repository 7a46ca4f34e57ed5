/**
 * What every part of the scoreboard is given.
 *
 * @typedef {object} Tools
 * @property {import('./engine.mjs').Engine} engine for timing
 * @property {import('./ledger.mjs').Ledger} ledger for everything else: it checks what must always hold
 * @property {import('./vocabulary.mjs').Vocabulary} vocabulary
 * @property {import('./monaco.mjs').MonacoDiffer} monaco
 */

/**
 * What a part hands back.
 *
 * @typedef {object} Measured
 * @property {readonly import('./row.mjs').Row[]} rows
 * @property {readonly string[]} misses one line for each case that went wrong, for `--misses`
 */

export {};
