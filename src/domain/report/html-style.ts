import { cssString } from './html-text.ts';

/** Characters of the title in the running head of a printed page: what fits beside the report's name on A4. */
const HEAD_TITLE_LENGTH = 60;

/** Digits of the log's head in the foot of a printed page: enough to tell one state of a review from another. */
const FOOT_HEAD_LENGTH = 16;

/**
 * The report's one style sheet: screen, dark, narrow and print. Marks differ by line and weight, colour only adds.
 * Printed pages have a running head, page numbers, and the head of the log where there is one.
 */
export function reportStyle(title: string, logHead: string | null): string {
  // A mark that steers direction would turn the line around it.
  const head = [...title.replace(/\p{C}/gu, '')].slice(0, HEAD_TITLE_LENGTH).join('');
  const log = logHead === null ? '' : `Log ${logHead.slice(0, FOOT_HEAD_LENGTH)}`;
  const font = 'font: 8pt system-ui, sans-serif; color: #444;';
  return `${SCREEN}${PRINT}
@page { size: A4; margin: 20mm 16mm 20mm;
  @top-left { content: ${cssString(head)}; ${font} }
  @top-right { content: "Variorum review report"; ${font} }
  @bottom-left { content: ${cssString(log)}; ${font} }
  @bottom-right { content: counter(page) " / " counter(pages); ${font} } }
`;
}

const SCREEN = `
:root { color-scheme: light dark; --paper: #fffefc; --ink: #1c1d20; --muted: #5a5f67; --line: #dedbd4; --strong: #85898f;
  --critical: #a8201a; --critical-soft: #fbeae8; --material: #7f4a00; --material-soft: #fdf1dd; --minor: #2a5490;
  --minor-soft: #eaf0fa; --ok: #1b6644; --shade: #f6f4ef;
  --serif: "Source Serif 4", Charter, "Iowan Old Style", Georgia, "Noto Serif", "Liberation Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; }
@media (prefers-color-scheme: dark) { :root { --paper: #17191c; --ink: #e8e6e1; --muted: #a8adb5; --line: #33373d;
  --strong: #7b828b; --critical: #ff938a; --critical-soft: #3b2321; --material: #f5b662; --material-soft: #382915;
  --minor: #93b8f5; --minor-soft: #1f2b40; --ok: #7fd1a3; --shade: #1f2226; } }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 15px/1.5 var(--sans); }
body { margin: 0 auto; padding: 3rem 2rem 4rem; max-width: 68rem; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; break-after: avoid; }
h1, h2, h3, h4, caption { overflow-wrap: anywhere; }
h1 { font: 600 2.4rem/1.12 var(--serif); letter-spacing: -.012em; margin: .4rem 0 .6rem; }
h2 { font: 600 1.5rem/1.2 var(--serif); margin: 3.2rem 0 .4rem; padding-top: .9rem; border-top: 1px solid var(--strong); }
h3 { font-size: .82rem; letter-spacing: .06em; text-transform: uppercase; margin: 2rem 0 .6rem; }
h4 { font-size: .95rem; margin: 0; }
p { margin: .4rem 0; max-width: 44rem; }
a { color: inherit; text-decoration-color: var(--strong); text-underline-offset: .18em; }
a:focus-visible, .wide:focus-visible { outline: 2px solid var(--minor); outline-offset: 2px; }
bdi { overflow-wrap: anywhere; }
.muted, .kicker, caption, figcaption { color: var(--muted); }
.kicker { font-size: .8rem; letter-spacing: .06em; text-transform: uppercase; margin: 0; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; user-select: none; }
.words { font-family: var(--serif); font-size: 1.06rem; line-height: 1.5; white-space: pre-wrap; overflow-wrap: anywhere; }
.siglum { display: inline-block; min-width: 1.45em; padding: 0 .3em; border: 1px solid var(--strong); border-radius: 3px;
  font: 600 .76rem/1.5 var(--sans); text-align: center; }
.figures { display: flex; flex-wrap: wrap; gap: 0 2.6rem; margin: 1.6rem 0 1rem; padding: 0; }
.figures > div { display: flex; flex-direction: column-reverse; padding: .3rem 0; }
.figures dt { font-size: .82rem; color: var(--muted); }
.figures dd { margin: 0; font: 600 1.9rem/1.1 var(--serif); font-variant-numeric: lining-nums tabular-nums; }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; margin: 1rem 0 0; padding: 0; list-style: none; font-size: .9rem; }
table { width: 100%; border-collapse: collapse; margin: .8rem 0; }
caption { text-align: left; font-size: .86rem; padding-bottom: .5rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .7rem .5rem 0; border-bottom: 1px solid var(--line); }
thead th { font-size: .8rem; border-bottom: 1px solid var(--strong); }
thead { display: table-header-group; }
tr { break-inside: avoid; }
tr.readings { break-before: avoid; }
.wide, sup { position: relative; }
.facts { font-size: .86rem; }
.facts th .muted { font-weight: 400; }
.facts .plain { margin: 0; }
.facts td, .facts th { font-variant-numeric: tabular-nums; }
.facts * + td:not(.sign) { min-width: 5.5em; }
.hash { font: .74rem/1.45 ui-monospace, "Cascadia Mono", "Liberation Mono", monospace; overflow-wrap: anywhere; }
.finding, .claim { margin: 0 0 1.1rem; padding: .1rem 0 .2rem 1rem; border-left: 3px solid var(--line); break-inside: avoid; }
.finding.critical { border-left: 6px double var(--critical); }
.finding.material { border-left: 3px solid var(--material); }
.finding.minor { border-left: 3px dotted var(--minor); }
.finding header, .claim header { display: flex; flex-wrap: wrap; gap: 0 .9rem; align-items: baseline; }
.claim h3, .claim h4 { margin: 0; font-size: .95rem; letter-spacing: 0; text-transform: none; }
.finding header p, .claim header p, .sides .muted { margin: 0; font-size: .84rem; color: var(--muted); }
.minor-list { columns: 2 26rem; column-gap: 2rem; }
.sides { max-width: 52rem; display: grid; grid-template-columns: auto 1fr; gap: .3rem .7rem; margin: .5rem 0; align-items: baseline; }
.sides dt, .sides dd { margin: 0; }
.context { color: var(--muted); }
.why { font-size: .9rem; }
.passages { table-layout: fixed; }
.passages th.n { width: 2.6rem; }
.passages tbody th { font: 400 .74rem/2.2 var(--sans); color: var(--muted); font-variant-numeric: tabular-nums; }
.passages td + td { padding-left: .9rem; border-left: 1px solid var(--line); }
.passages td { padding-right: .9rem; }
.passages tr.readings > * { border-bottom: 1px solid var(--strong); padding: .1rem 0 .6rem; font-size: .8rem; color: var(--muted); }
.passages tr.with-readings > * { border-bottom: 0; }
.tag { display: block; margin: 0 0 .15rem; font: .74rem/1.5 var(--sans); color: var(--muted); }
.tag b { color: var(--ink); font-weight: 600; }
.nothing { font-style: italic; color: var(--muted); }
.stack { margin: 0 0 1.2rem; padding: 0 0 .7rem; border-bottom: 1px solid var(--line); break-inside: avoid; }
.stack .sides { margin-top: 0; }
ins, del, mark { color: inherit; background: none; text-decoration: none; text-underline-offset: .2em; }
ins { text-decoration: underline; text-decoration-thickness: 1px; }
del { text-decoration: line-through; text-decoration-thickness: 1px; text-decoration-color: var(--strong); }
.changed { border: 1px solid var(--strong); border-radius: 3px; padding: 0 .12em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.wording { text-decoration: underline dotted var(--strong); }
.critical-words { background: var(--critical-soft); border-bottom: 4px double var(--critical); font-weight: 600; }
.material-words { background: var(--material-soft); border-bottom: 2px solid var(--material); }
.minor-words { background: var(--minor-soft); border-bottom: 1px dashed var(--minor); }
.style-words { border-bottom: 1px dotted var(--strong); }
sup { font: 600 .64rem/0 var(--sans); padding-left: .1em; vertical-align: .55em; white-space: nowrap; }
sup a { text-decoration: none; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.6rem; margin: .8rem 0 1.2rem; padding: .7rem 1rem; background: var(--shade); font-size: .86rem; list-style: none; }
.verdict { display: inline-block; border: 1px solid var(--strong); border-radius: 3px; padding: 0 .45em; font-weight: 600; font-size: .84rem; }
.verdict.bad { border: 2px solid var(--critical); }
.verdict.doubt { border-style: dashed; }
.verdict.good { border-color: var(--ok); }
.standing { padding: .5rem .8rem; border: 1px solid var(--ok); max-width: none; }
.standing.unsigned { border: 2px solid var(--critical); }
.short { padding-left: 1.2rem; margin: .3rem 0; }
.glance { columns: 2 24rem; column-gap: 2rem; }
.glance > div { break-inside: avoid; padding-top: 1rem; }
.glance h3 { margin: 0; }
.sign { text-align: center; padding-right: .7rem; font-weight: 600; }
.statement { font: 600 1.15rem/1.35 var(--serif); margin: .2rem 0 .4rem; }
.plain, .entries { list-style: none; padding: 0; margin: .5rem 0; }
.entries > li { display: grid; grid-template-columns: auto 1fr; gap: .1rem .7rem; align-items: baseline; padding: .45rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
.entries p { margin: 0; font-size: .84rem; max-width: none; }
.style-list { columns: 2 22rem; column-gap: 2.4rem; padding: 0; margin: .8rem 0; list-style: none; font-size: .88rem; }
.style-list li { break-inside: avoid; padding: .18rem 0; }
footer { margin-top: 3.4rem; padding-top: .9rem; border-top: 3px double var(--strong); font-size: .88rem; }
footer h2 { border: 0; margin: 0 0 .6rem; padding: 0; font-size: 1.2rem; }
@media (max-width: 44rem) { body { padding: 1.4rem 1rem; } h1 { font-size: 1.8rem; } .wide { overflow-x: auto; } .wide table { min-width: 38rem; } }
`;

const PRINT = `@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --muted: #333; --line: #bbb; --strong: #555; --critical: #000; --critical-soft: #fff;
    --material: #000; --material-soft: #fff; --minor: #000; --minor-soft: #fff; --ok: #000; --shade: #fff; }
  html { font-size: 9.5pt; }
  body { padding: 0; max-width: none; }
  nav { display: none; }
  h1 { font-size: 2rem; margin: .2rem 0 .3rem; }
  h2 { margin-top: 1.6rem; }
  p { orphans: 3; widows: 3; max-width: none; }
  h2 + p, h3 + p, h2 + p + p, .legend, .tag { break-after: avoid; }
  caption, thead { break-after: avoid; }
  tbody > tr:nth-child(-n + 2) { break-before: avoid; }
  tbody > tr:nth-last-child(-n + 2) { break-before: avoid; }
  .minor-list { columns: auto; }
  .figures { gap: 0 1.5rem; margin: .8rem 0 .2rem; }
  .facts th, .facts td { padding-top: .3rem; padding-bottom: .3rem; }
  footer { margin-top: 1rem; padding-top: .4rem; font-size: .76rem; }
  footer h2 { margin: 0 0 .2rem; }
  footer p { margin: .2rem 0; }
  footer table { margin: .2rem 0; }
  footer caption { padding-bottom: .1rem; }
  footer .facts th, footer .facts td { padding-top: .06rem; padding-bottom: .06rem; font-size: .72rem; }
  footer .siglum { line-height: 1.2; }
  .short { font-size: .88rem; }
  .glance > div { padding-top: .6rem; }
  .wide { overflow: visible; }
  .legend { border: 1px solid var(--line); }
}`;
