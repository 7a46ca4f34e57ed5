import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const TYPED = ['**/*.ts', '**/*.svelte', '**/*.svelte.ts'];
const SCRIPTS = ['**/*.js', '**/*.mjs', '**/*.cjs'];

/** What may be imported only in one place, and how an import of it is told apart. */
const MONACO = { regex: '^monaco-editor', message: 'Only src/renderer/editor uses Monaco.' };
const DEXIE = { regex: '^dexie', message: 'Only src/renderer/db uses Dexie: ask a repository.' };
const ELECTRON = { regex: '^electron', message: 'Only main and preload see Electron: go through platform/.' };
const NODE = {
  regex: `^(?:node:.*|${builtinModules.join('|')})$`,
  message: 'This code runs without Node.',
};
const IPC_MAIN = {
  name: 'electron',
  importNames: ['ipcMain'],
  message: 'Add the channel to contract/ipc.ts.',
};
const IPC_RENDERER = {
  name: 'electron',
  importNames: ['ipcRenderer'],
  message: 'Add the channel to contract/ipc.ts.',
};

/**
 * One block says all that a set of files may not import: a later block for the same rule would replace it, not add to it.
 * The rule sees only import statements, so `import()` is refused beside it.
 */
function banned(files, patterns, paths = [], ignores = []) {
  return {
    files,
    ignores,
    rules: {
      'no-restricted-imports': ['error', { patterns, paths }],
      'no-restricted-syntax': [
        'error',
        ...patterns.map(({ regex, message }) => ({
          selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\/')}/]`,
          message,
        })),
      ],
    },
  };
}

/** Imports point downwards: what each room may see of src/, and nothing else. */
function room(target, except) {
  return {
    target: `./src/${target}`,
    from: './src',
    except: [target, ...except].map((path) => `./${path}`),
    message: `src/${target} sees only ${[...except, 'itself'].join(', ')}.`,
  };
}

const features = readdirSync(new URL('src/renderer/features', import.meta.url));
const FRAME = ['app', 'main.ts'];
/** Inside the renderer: ui and services know no feature, a feature knows no other, and the frame knows all. */
const rendererTiers = [
  ...features.map((feature) => ({
    target: `./src/renderer/features/${feature}`,
    from: './src/renderer/features',
    except: [`./${feature}`],
    message: 'A feature does not import another: what both need goes to ui/ or to a service.',
  })),
  ...FRAME.map((frame) => ({
    target: './src/renderer/features',
    from: `./src/renderer/${frame}`,
    message: 'The frame imports features, not the other way round.',
  })),
  ...readdirSync(new URL('src/renderer', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['features', 'app'].includes(entry.name))
    .flatMap(({ name }) =>
      ['features', ...FRAME].map((upper) => ({
        target: `./src/renderer/${name}`,
        from: `./src/renderer/${upper}`,
        message: `${name}/ is below features and frame.`,
      })),
    ),
  ...['db', 'editor', 'workers', 'platform'].map((service) => ({
    target: './src/renderer/ui',
    from: `./src/renderer/${service}`,
    message: 'ui/ shows what it is given; it fetches nothing.',
  })),
];

export default defineConfig(
  globalIgnores(['node_modules/', 'out/', 'dist/', 'coverage/', 'test-results/', 'playwright-report/']),
  {
    // A rule that does not fit is changed here, for all, and not silenced in a comment.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  js.configs.recommended,
  {
    files: TYPED,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Numbers read as themselves in a sentence; objects and `undefined` do not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Instances of Electron's and the DOM's classes come from functions, which this rule takes for look-alikes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Spreading a string is how its code points are counted; what a reader sees as one letter is the segmenter's business.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Leaving properties out of a copy is what the rest is for.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      // Written as an escape it is meant as one character.
      'no-misleading-character-class': ['error', { allowEscape: true }],
      // The compiler does both, and knows the globals of each runtime.
      'no-undef': 'off',
      'no-fallthrough': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      // About 250 lines of code, with room for one more function before it must be split.
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Generated, one entry a line, so that a changed entry is one changed line.
    files: ['src/domain/dictionary/tables/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: SCRIPTS,
    languageOptions: { globals: globals.node, parserOptions: { projectService: false } },
  },
  {
    files: ['scripts/**/*.mjs'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: 'error',
    },
  },
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: {
        projectService: true,
        extraFileExtensions: ['.svelte'],
        parser: tseslint.parser,
        svelteConfig,
      },
    },
  },
  {
    files: ['**/*.svelte.ts'],
    rules: {
      // Sets and maps here are `$state.raw`, replaced as a whole and never changed in place.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    files: ['**/*.svelte'],
    rules: {
      // To the linter every component is `any`, and so is what it hands to a callback; svelte-check knows their types.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // It takes the words of the reason behind a warning's name for names of warnings.
      'svelte/no-unused-svelte-ignore': 'off',
    },
  },
  {
    files: [...TYPED, ...SCRIPTS],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.base.json' })],
    },
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            room('domain', []),
            room('contract', ['domain']),
            room('main', ['contract', 'domain']),
            room('preload', ['contract', 'domain']),
            room('renderer', ['contract', 'domain']),
            room('cli', ['contract', 'domain']),
            ...rendererTiers,
          ],
        },
      ],
    },
  },
  banned(['src/domain/**', 'src/contract/**'], [MONACO, DEXIE, ELECTRON, NODE]),
  banned(
    ['src/renderer/**'],
    [MONACO, DEXIE, ELECTRON, NODE],
    [],
    ['src/renderer/editor/**', 'src/renderer/db/**'],
  ),
  banned(['src/renderer/editor/**'], [DEXIE, ELECTRON, NODE]),
  banned(['src/renderer/db/**'], [MONACO, ELECTRON, NODE]),
  banned(['src/cli/**'], [MONACO, DEXIE, ELECTRON]),
  banned(['src/main/**'], [MONACO, DEXIE], [IPC_MAIN, IPC_RENDERER], ['src/main/ipc.ts']),
  banned(['src/main/ipc.ts'], [MONACO, DEXIE], [IPC_RENDERER]),
  banned(['src/preload/**'], [MONACO, DEXIE, NODE], [IPC_MAIN, IPC_RENDERER], ['src/preload/index.ts']),
  banned(['src/preload/index.ts'], [MONACO, DEXIE, NODE], [IPC_MAIN]),
);
