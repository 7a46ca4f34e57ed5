import { WORDING_GLYPHS, WORDING_NAMES } from '../claims/wording.ts';
import type { ReportMention } from './claims.ts';
import { escapeHtml, siglumHtml } from './html-text.ts';
import { verdictsHtml } from './html-verdicts.ts';

/** The `lang` attribute of a variant's words, by its siglum. */
type Languages = (siglum: string | null) => string;

/**
 * The wordings of a claim as entries of a `dl`. Those that read the same stand together, as long as nobody has judged
 * them one by one: in eight variants most do, and what differs is what matters.
 */
export function mentionsHtml(mentions: readonly ReportMention[], languages: Languages): string {
  const groups = new Map<string, ReportMention[]>();
  for (const mention of mentions) {
    const key = groupKey(mention, languages);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [mention]);
    else known.push(mention);
  }
  return [...groups.values()].map((group) => groupHtml(group, languages)).join('');
}

function groupKey(
  { id, siglum, quote, wording, isReference, fidelity }: ReportMention,
  languages: Languages,
): string {
  if (fidelity.length > 0 || wording === null) return id;
  const standing = isReference || wording === 'identical' ? '' : wording;
  return [standing, languages(siglum), quote].join('\n');
}

function groupHtml(group: readonly ReportMention[], languages: Languages): string {
  const [first] = group;
  if (first === undefined) return '';
  const sigla = [...new Set(group.map(({ siglum }) => siglum ?? '–'))];
  const isAlone = group.length === 1;
  const places = group.map((mention) => `${isAlone ? '' : `${mention.siglum ?? '–'} `}${placeHtml(mention)}`);
  const about = [standingHtml(group), places.join('; ')].filter((part) => part !== '').join(', ');
  return `<dt>${sigla.map(siglumHtml).join(' ')}</dt>
<dd><bdi class="words"${languages(first.siglum)}>${escapeHtml(first.quote)}</bdi> <span class="muted">${about}</span>${verdictsHtml(first.fidelity)}</dd>`;
}

function placeHtml({ siglum, start, end, revision, paragraph, status, state }: ReportMention): string {
  const removed =
    siglum === null ? `in a removed variant <span class="hash">${escapeHtml(revision)}</span>` : '';
  const parts = [
    removed,
    paragraph === null ? '' : `¶&nbsp;${String(paragraph)}`,
    `characters ${String(start)}–${String(end)}`,
    status,
    state === 'attached' ? '' : `anchor ${state}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** How the words stand to the reference, as a sign and in words. */
function standingHtml(group: readonly ReportMention[]): string {
  const reference = group.find(({ isReference }) => isReference);
  const parts = [
    reference === undefined ? '' : referenceWords(reference),
    ...new Set(group.filter(({ isReference }) => !isReference).map(wordingHtml)),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function referenceWords({ wording }: ReportMention): string {
  return wording === 'added' ? `<b>${glyph('added')} reference, not in the base</b>` : 'reference';
}

function wordingHtml({ wording }: ReportMention): string {
  if (wording === null) return '';
  const words = `${glyph(wording)} ${WORDING_NAMES[wording]}`;
  return wording === 'identical' ? words : `<b>${words}</b>`;
}

function glyph(wording: keyof typeof WORDING_GLYPHS): string {
  return `<span aria-hidden="true">${WORDING_GLYPHS[wording]}</span>`;
}
