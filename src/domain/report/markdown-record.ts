import { keepStart } from '../text/shorten.ts';
import { decisionOf, type Shortlist } from './decision.ts';
import { counted, grouped, utcMinute } from './labels.ts';
import { bullets, inline, joinedParts, markdownTable, quoted } from './markdown-text.ts';
import { methodLines } from './method-words.ts';
import type { ReportScale } from './method.ts';
import type { ReportModel } from './model.ts';
import type { ReportSignOff } from './sign-off.ts';

/** Code units of words in a list on the one page, as in the page for printing. */
const SHORT = 64;

/** What a desk editor has to know before a decision. */
export function decisionMarkdown(model: ReportModel): string {
  const { standing, critical, open, queries, points, done, verdicts } = decisionOf(model);
  return joinedParts(
    [
      `**${inline(standing)}**`,
      verdicts.map(([name, count]) => `${grouped(count)} × ${inline(name)}`).join(', '),
      `Checklist: ${grouped(done[0])} of ${counted(done[1], 'point')} done.`,
      shortlist(
        'Critical findings',
        critical,
        ({ number, title, left, right }) =>
          `${String(number)}: ${inline(title)}, ${left.siglum} ${quoted(keepStart(left.text, SHORT))} → ${right.siglum} ${quoted(keepStart(right.text, SHORT))}`,
      ),
      shortlist(
        'Claims to be looked at',
        open,
        (claim) =>
          `Claim ${String(claim.number)}: ${inline(keepStart(claim.statement, SHORT))} (${inline(claim.open)})`,
      ),
      shortlist(
        'Queries without an answer',
        queries,
        ({ number, question }) => `Query ${inline(number)}: ${inline(keepStart(question, SHORT))}`,
      ),
      shortlist('Required points of the checklist that are open', points, ({ text }) => inline(text)),
    ],
    '\n\n',
  );
}

function shortlist<Item>(
  title: string,
  { first, more }: Shortlist<Item>,
  line: (item: Item) => string,
): string {
  if (first.length === 0) return `${title}: none.`;
  const rest = more === 0 ? [] : [`and ${grouped(more)} more`];
  return `### ${title}, ${grouped(first.length + more)}\n\n${bullets([...first.map(line), ...rest], '')}`;
}

/** How many of the checkable words were signed off, and why the rest was not. */
export function coverageMarkdown({ coverage }: ReportModel): string {
  if (coverage === null) return 'Coverage was not counted.';
  const rows = coverage.kinds.map(({ kind, signedOff, checkable, left }) => [
    inline(kind),
    grouped(signedOff),
    grouped(checkable),
    left.map(({ reason, count }) => `${grouped(count)} ${inline(reason)}`).join(', '),
  ]);
  return `${grouped(coverage.signedOff)} of ${counted(coverage.checkable, 'checkable word')} signed off.\n\n${markdownTable(['Kind', 'Signed off', 'Checkable', 'Left'], rows)}`;
}

/** The checklist, point by point. */
export function checklistMarkdown({ checklist }: ReportModel): string {
  const items = checklist.map(({ text, required, done, blockers, remark, tick }) => {
    const by =
      tick === null
        ? ''
        : `${inline(tick.reviewer)}, ${utcMinute(tick.at)}${tick.note === '' ? '' : `: ${inline(tick.note)}`}`;
    const facts = joinedParts([required ? 'required' : 'recommended', inline(remark), by], '; ');
    const open = blockers.map((words) => `\n  - ${inline(words)}`).join('');
    return `${done ? '☑' : '☐'} ${inline(text)} (${facts})${open}`;
  });
  return bullets(items, 'The review has no checklist.');
}

/** The sign-offs, each over exact texts. */
export function signOffsMarkdown({ signOffs }: ReportModel): string {
  return bullets(signOffs.map(signOffItem), 'Nobody has signed this review off.');
}

function signOffItem(signOff: ReportSignOff): string {
  const { reviewer, role, at, statement, reservations, revisions, holds, changes } = signOff;
  const head = joinedParts(
    [
      `**${inline(reviewer || 'Somebody')}**`,
      inline(role),
      utcMinute(at),
      holds ? 'holds' : 'no longer holds',
    ],
    ', ',
  );
  const lines = [
    ...(statement === '' ? [] : [inline(statement)]),
    ...reservations.map((words) => `Signed although open: ${inline(words)}`),
    ...changes.map(inline),
    ...revisions.map(
      ({ siglum, sha256, current }) =>
        `${siglum ?? 'Removed'} \`${inline(sha256)}\`${current ? '' : ', no longer this text'}`,
    ),
  ];
  return [head, ...lines.map((line) => `  - ${line}`)].join('\n');
}

/** How the review was done: scales, rules, and what they passed over. */
export function methodMarkdown(model: ReportModel): string {
  const { veracity, fidelity, former, rules, reviewRules, alignments } = model.method;
  const scales = [
    scaleLine('Is the claim true?', veracity),
    scaleLine('Does a variant say what its source says?', fidelity),
    ...former.map((scale) => scaleLine('Used before:', scale)),
  ];
  const own = reviewRules.map(
    ({ kind, readings: [one, other], reviewer }) =>
      `Cosmetic here: ${inline(kind)}, ${quoted(one)} and ${quoted(other)} (${inline(reviewer)})`,
  );
  const made = alignments.map(
    ({ relation, quotes: [one, other], reviewer }) =>
      `${quoted(one)} ${relation === 'pair' ? 'goes with' : 'does not go with'} ${quoted(other)} (${inline(reviewer)})`,
  );
  const table = markdownTable(
    ['Rule for noise', 'State', 'Differences', 'What it says while it is on'],
    rules.map(({ title, sentence, on, passedOver }) => [
      inline(title),
      on ? 'on' : 'off',
      grouped(passedOver),
      inline(sentence),
    ]),
  );
  return joinedParts(
    [methodLines(model).map(inline).join('\n'), bullets(scales, ''), table, bullets([...own, ...made], '')],
    '\n\n',
  );
}

function scaleLine(use: string, { name, levels }: ReportScale): string {
  return `${use} ${inline(name)}: ${levels.map(inline).join(', ')}`;
}
