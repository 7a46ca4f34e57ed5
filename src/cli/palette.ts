import { styleText } from 'node:util';
import type { Severity } from '../domain/compare/comparison.ts';

/** How the parts of a text for people are set off from each other. */
export interface Palette {
  readonly heading: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
}

const same = (text: string): string => text;

export const plain: Palette = { heading: same, faint: same, severity: (_, text) => text };

const COLOURS = { critical: 'red', material: 'yellow', minor: 'cyan', style: 'gray' } as const;

export const coloured: Palette = {
  heading: (text) => styleText('bold', text, { validateStream: false }),
  faint: (text) => styleText('dim', text, { validateStream: false }),
  severity: (severity, text) => styleText(['bold', COLOURS[severity]], text, { validateStream: false }),
};
