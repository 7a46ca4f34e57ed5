import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';
import packageJson from './package.json' with { type: 'json' };

const define = { __APP_VERSION__: JSON.stringify(packageJson.version) };

export default defineConfig({
  main: {
    define,
    build: { externalizeDeps: false, rolldownOptions: { input: { index: resolve('src/main/index.ts') } } },
  },
  preload: {
    // A sandboxed preload cannot require modules at run time: everything goes into one CommonJS file.
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: 'index.cjs' },
      },
    },
  },
  renderer: {
    root: resolve('src/renderer'),
    define,
    plugins: [svelte({ configFile: resolve('svelte.config.js') })],
    worker: { format: 'es' },
    build: {
      target: 'chrome140',
      // electron-vite leaves it off; the browser host and the first paint gain from it.
      minify: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { index: resolve('src/renderer/index.html') } },
    },
  },
});
