// Prints how long each format of a large report takes, built as it is shipped: `node scripts/report-figures.mjs`.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, outFolder } from './scoreboard/engine.mjs';

/** What PRODUCT asks of a report. */
const CLAIMS = 2000;
const VARIANTS = 8;
/** The first run compiles; the best of the others is what the machine can do, the worst what a person may meet. */
const RUNS = 5;

const ENTRIES = {
  large: 'tests/support/large-report.ts',
  model: 'src/domain/report/model.ts',
  formats: 'src/domain/report/formats.ts',
  options: 'src/domain/report/options.ts',
  docx: 'src/domain/report/docx-model.ts',
  make: 'src/renderer/workers/make-report.ts',
};

/**
 * @typedef {typeof import('../tests/support/large-report.ts') & typeof import('../src/domain/report/model.ts')
 *   & typeof import('../src/domain/report/formats.ts') & typeof import('../src/domain/report/options.ts')
 *   & typeof import('../src/domain/report/docx-model.ts') & typeof import('../src/renderer/workers/make-report.ts')} Built
 */

/** @returns {Promise<Built>} what was built, in one */
async function loadBuilt() {
  const modules = Object.keys(ENTRIES).map(
    (name) => import(pathToFileURL(join(outFolder, 'report', `${name}.mjs`)).href),
  );
  return Object.assign({}, ...(await Promise.all(modules)));
}

/**
 * @param {string} name
 * @param {() => number | Promise<number>} work gives the size of what it made
 */
async function measure(name, work) {
  const times = [];
  let size = 0;
  for (let run = 0; run <= RUNS; run++) {
    const start = performance.now();
    size = await work();
    times.push(performance.now() - start);
  }
  const [first = 0, ...others] = times;
  const columns = [first, Math.min(...others), Math.max(...others)].map((time) =>
    `${Math.round(time)} ms`.padStart(9),
  );
  console.log(name.padEnd(28), ...columns, `${(size / 1e6).toFixed(1)} M`.padStart(9));
}

await bundle('report', ENTRIES);
const {
  largeReport,
  buildReport,
  REPORT_FORMATS,
  reportFiles,
  REPORT_TEMPLATES,
  templateOptions,
  docxModel,
  makeReport,
} = await loadBuilt();

const input = largeReport(CLAIMS, VARIANTS);
const texts = [...input.texts.values()];
console.log(`${CLAIMS} claims, ${VARIANTS} variants of ${texts[0]?.length ?? 0} characters`);
console.log(''.padEnd(28), ...['first', 'best', 'worst', 'size'].map((head) => head.padStart(9)));
for (const template of REPORT_TEMPLATES) {
  const chosen = { ...input, options: templateOptions(template) };
  await measure(`model, ${template.name}`, () => buildReport(chosen).claims.length);
  const model = buildReport(chosen);
  for (const format of template.id === 'full-record' ? REPORT_FORMATS : REPORT_FORMATS.slice(0, 1))
    await measure(`  ${format}`, () =>
      reportFiles(format, model, null).reduce((sum, { content }) => sum + content.length, 0),
    );
}
const model = buildReport(input);
await measure(
  'document with changes',
  () => docxModel(model, input.comparison, texts, { base: 0, variant: 1 }).paragraphs.length,
);
/** @type {import('../src/renderer/workers/engine-protocol.ts').ReportForm[]} */
const packed = [
  { kind: 'docx', choice: { base: 0, variant: 1 }, changedAt: 0 },
  { kind: 'tables' },
  { kind: 'preview' },
];
for (const form of packed)
  await measure(`model and ${form.kind}`, async () => {
    const made = await makeReport(input, texts, form);
    return 'bytes' in made ? made.bytes.length : 'html' in made ? made.html.length : 0;
  });
