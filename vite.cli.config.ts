import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import packageJson from './package.json' with { type: 'json' };

/** The command line is one file that runs on Node alone: no Electron, no DOM, no node_modules beside it. */
export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
  ssr: { noExternal: true },
  build: {
    ssr: resolve('src/cli/variorum.ts'),
    outDir: 'out/cli',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'variorum.js', banner: '#!/usr/bin/env node' } },
  },
});
