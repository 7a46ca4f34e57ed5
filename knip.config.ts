import type { KnipConfig } from 'knip';

export default {
  entry: [
    'src/renderer/index.html',
    'src/renderer/**/*.worker.ts',
    'src/cli/variorum.ts',
    'scripts/*.mjs',
    'tests/**/*.{test,spec}.ts',
    // Built and run by itself in reproducible.test.ts.
    'tests/unit/report/print-hashes.ts',
    // Built and run by itself in scripts/lib/session-figures.mjs.
    'tests/support/large-session.ts',
  ],
  project: ['src/**/*.{ts,mjs,svelte}', 'scripts/**/*.mjs', 'tests/**/*.{ts,svelte}'],
  // Started by its name in scripts/types.mjs, imported by nobody.
  ignoreDependencies: ['svelte-check'],
  // Debian's, asked for by tests that are skipped, loudly, where they are missing.
  ignoreBinaries: ['soffice', 'pdftotext'],
  // A type that an exported function takes or gives is part of what it says, even while nobody else names it.
  ignoreExportsUsedInFile: { interface: true, type: true },
} satisfies KnipConfig;
