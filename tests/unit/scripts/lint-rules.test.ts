import { ESLint } from 'eslint';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, it } from 'vitest';

/** The project's own rules, without those that need types: a text that is in no file has none. */
let eslint: ESLint;
beforeAll(() => {
  eslint = new ESLint({
    cwd: join(import.meta.dirname, '..', '..', '..'),
    overrideConfig: [
      tseslint.configs.disableTypeChecked,
      {
        rules: {
          '@typescript-eslint/switch-exhaustiveness-check': 'off',
          '@typescript-eslint/no-misused-spread': 'off',
        },
      },
    ],
  });
});

/** The rules of imports that a line breaks where it stands. */
async function broken(filePath: string, code: string): Promise<readonly string[]> {
  const results = await eslint.lintText(`${code}\n`, { filePath });
  const messages = results.flatMap((result) => result.messages);
  expect(messages.filter(({ fatal }) => fatal === true)).toEqual([]);
  return messages.flatMap(({ ruleId }) => (ruleId !== null && /restrict/u.test(ruleId) ? [ruleId] : []));
}

const PATHS = 'import-x/no-restricted-paths';
const NAMES = 'no-restricted-imports';

/** The first text waits for the parsers and the resolver to load, which takes seconds on a busy machine. */
const LOADING_MS = 60_000;

describe('the rooms of the code', { timeout: LOADING_MS }, () => {
  it.each([
    ['src/domain/probe.ts', "import '../contract/errors.ts';", PATHS],
    ['src/domain/probe.ts', "import '../main/window.ts';", PATHS],
    ['src/domain/probe.ts', "import 'node:fs';", NAMES],
    ['src/domain/probe.ts', "import 'path';", NAMES],
    ['src/contract/probe.ts', "import '../main/window.ts';", PATHS],
    ['src/main/probe.ts', "import '../preload/index.ts';", PATHS],
    ['src/main/probe.ts', "import '../renderer/platform/index.ts';", PATHS],
    ['src/preload/probe.ts', "import '../main/ipc.ts';", PATHS],
    ['src/renderer/ui/probe.ts', "import '../../main/window.ts';", PATHS],
    ['src/renderer/ui/probe.ts', "import 'node:fs/promises';", NAMES],
    ['src/renderer/ui/probe.ts', "import 'electron';", NAMES],
    ['src/renderer/ui/probe.ts', "import '../features/library/Library.svelte';", PATHS],
    ['src/renderer/platform/probe.ts', "import '../features/library/Library.svelte';", PATHS],
    ['src/renderer/features/claims/probe.ts', "import '../library/Library.svelte';", PATHS],
    ['src/renderer/features/claims/probe.ts', "import '../../app/App.svelte';", PATHS],
    ['src/renderer/features/claims/probe.ts', "import 'monaco-editor';", NAMES],
    ['src/renderer/features/claims/probe.ts', "import 'monaco-editor/editor';", NAMES],
    ['src/renderer/features/claims/probe.ts', "import 'dexie';", NAMES],
    ['src/renderer/features/claims/probe.svelte', '<script lang="ts">import \'dexie\';</script>', NAMES],
    ['src/renderer/db/probe.ts', "import 'monaco-editor';", NAMES],
    ['src/renderer/editor/probe.ts', "import 'dexie';", NAMES],
    ['src/renderer/app/probe.ts', "await import('monaco-editor');", 'no-restricted-syntax'],
    ['src/main/probe.ts', "import { ipcMain } from 'electron';\nipcMain.eventNames();", NAMES],
    ['src/main/probe.ts', "import * as electron from 'electron';\nelectron.app.quit();", NAMES],
    ['src/preload/probe.ts', "import { ipcRenderer } from 'electron';\nipcRenderer.eventNames();", NAMES],
    ['src/cli/probe.ts', "import 'electron';", NAMES],
    ['src/cli/probe.ts', "import '../renderer/platform/index.ts';", PATHS],
  ])('in %s refuse %s', async (filePath, code, rule) => {
    expect(await broken(filePath, code)).toContain(rule);
  });

  it.each([
    ['src/contract/probe.ts', "import '../domain/result.ts';"],
    [
      'src/main/probe.ts',
      "import '../contract/ipc.ts';\nimport 'node:fs';\nimport { app } from 'electron';\napp.quit();",
    ],
    [
      'src/renderer/features/claims/probe.ts',
      "import '../../ui/Button.svelte';\nimport '../../platform/index.ts';",
    ],
    ['src/renderer/app/probe.ts', "import '../features/library/Library.svelte';"],
    ['src/renderer/editor/probe.ts', "import 'monaco-editor/editor';"],
    ['src/renderer/db/probe.ts', "import 'dexie';"],
    ['src/cli/probe.ts', "import 'node:fs';\nimport '../domain/result.ts';"],
  ])('in %s allow %s', async (filePath, code) => {
    expect(await broken(filePath, code)).toEqual([]);
  });
});
