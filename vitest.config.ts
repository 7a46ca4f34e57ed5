import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const executablePath = process.env['VARIORUM_CHROMIUM'];
const args = (process.env['VARIORUM_CHROMIUM_ARGS'] ?? '').split(' ').filter(Boolean);

const ICONS = [
  ...[
    'arrow-down',
    'arrow-up',
    'case-sensitive',
    'check',
    'chevron-down',
    'chevron-up',
    'circle-alert',
    'circle-check',
    'circle-dashed',
    'ellipsis',
    'fold-horizontal',
    'fold-vertical',
    'link-2',
    'list-filter',
    'loader-circle',
    'pencil',
    'plus',
    'redo-2',
    'rotate-ccw',
    'search',
    'trash',
    'undo-2',
    'unfold-horizontal',
    'whole-word',
    'x',
  ],
];

/** Everything that the tested components bring from node_modules; a new icon belongs here too. */
const BROWSER_DEPENDENCIES = [
  '@chenglou/pretext',
  'axe-core',
  'bits-ui',
  'chardet',
  'dexie',
  'docx',
  'fast-check',
  'fflate',
  'monaco-editor/editor',
  'monaco-editor/editor/browser/view/domLineBreaksComputer',
  'monaco-editor/editor/common/modelLineProjectionData',
  ...['clipboard', 'codicon', 'contextmenu', 'wordOperations'].map(
    (feature) => `monaco-editor/features/${feature}/register`,
  ),
  'paneforge',
  'pdfjs-dist',
  'svelte/reactivity',
  'tinykeys',
  'valibot',
  'virtua/svelte',
  ...ICONS.map((icon) => `@lucide/svelte/icons/${icon}`),
];

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify('0.0.0-test') },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts', 'tests/security/**/*.test.ts'],
          // Property tests take long on a busy machine; how fast the engine is, benchmarks say.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        plugins: [svelte()],
        // Named here, or Vite finds them during the first run and loads the tests a second time.
        optimizeDeps: { include: BROWSER_DEPENDENCIES },
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { ...(executablePath ? { executablePath } : {}), args } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
