import { WORDING_NAMES } from '../claims/wording.ts';
import { originWords } from '../evidence/origins.ts';
import { claimGroups } from './claim-groups.ts';
import type { ReportClaim, ReportLink, ReportMention } from './claims.ts';
import type { ReportEvidence } from './evidence.ts';
import { CLAIM_STATUS_LABELS, counted, grouped, utcMinute } from './labels.ts';
import { bullets, inline, joinedParts, quoted } from './markdown-text.ts';
import type { ReportModel } from './model.ts';
import type { ReportQuery } from './queries.ts';
import type { ReportVerdict } from './verdicts.ts';

/** Every claim by what its verdicts come to. */
export function claimsMarkdown({ claims }: ReportModel): string {
  if (claims.length === 0) return 'No claims have been annotated.';
  return claimGroups(claims)
    .map(({ title, claims: own }) => `### ${inline(title)}\n\n${own.map(claimBlock).join('\n\n')}`)
    .join('\n\n');
}

function claimBlock(claim: ReportClaim): string {
  const { number, statement, kind, status, statusReason, speaker, priority, tags, assignee, open } = claim;
  const facts = joinedParts(
    [
      kind,
      CLAIM_STATUS_LABELS[status],
      inline(statusReason),
      inline(open),
      speaker === '' ? '' : `said by ${inline(speaker)}`,
      priority === 'normal' ? '' : `${priority} priority`,
      tags.map(inline).join(', '),
      assignee === '' ? '' : `assigned to ${inline(assignee)}`,
      claim.queries.length === 0 ? '' : `query ${claim.queries.map(inline).join(', ')}`,
    ],
    ' · ',
  );
  const lines = [
    ...claim.mentions.flatMap((mention) => [
      mentionLine(mention),
      ...mention.fidelity.map((given) => `  - ${verdictLine(given)}`),
    ]),
    ...(claim.notIn.length === 0 ? [] : [`- Not in ${claim.notIn.join(', ')}`]),
    ...(claim.outcome === '' ? [] : [`- ${inline(claim.outcome)}`]),
    ...(claim.verdicts.length === 0
      ? ['- No verdict yet']
      : claim.verdicts.map((given) => `- ${verdictLine(given)}`)),
    ...(claim.support === '' ? [] : [`- ${inline(claim.support)}`]),
    ...claim.evidence.map((link) => `  - ${linkLine(link)}`),
    ...(claim.context === '' ? [] : [`- Context: ${inline(claim.context)}`]),
    ...(claim.note === '' ? [] : [`- Note: ${inline(claim.note)}`]),
  ];
  return `**Claim ${String(number)}: ${inline(statement)}** (${facts})\n\n${lines.join('\n')}`;
}

function mentionLine(mention: ReportMention): string {
  const { siglum, quote, paragraph, start, end, status, state, wording, isReference } = mention;
  const place = joinedParts(
    [
      isReference ? 'reference' : wording === null ? '' : WORDING_NAMES[wording],
      paragraph === null ? '' : `¶ ${String(paragraph)}`,
      `characters ${String(start)}–${String(end)}`,
      status,
      state === 'attached' ? '' : `anchor ${state}`,
    ],
    ', ',
  );
  return `- ${siglum ?? 'Removed variant'} ${quoted(quote)} (${place})`;
}

function verdictLine({ reviewer, name, scale, reason, at }: ReportVerdict): string {
  const why = reason === '' ? '' : `: ${inline(reason)}`;
  return `${inline(name)} (${inline(scale)}), ${reviewer === '' ? 'somebody' : inline(reviewer)}, ${utcMinute(at)}${why}`;
}

function linkLine({ evidence, stanceName, note, quote, page, reviewer, at }: ReportLink): string {
  const words = joinedParts(
    [
      `evidence ${String(evidence)}`,
      page === null ? '' : `page ${String(page)}`,
      quote === '' ? '' : quoted(quote),
      inline(note),
    ],
    ', ',
  );
  return `${stanceName}: ${words} (${inline(reviewer)}, ${utcMinute(at)})`;
}

/** The claims that somebody still has to look at, and why. */
export function unresolvedMarkdown({ unresolved, claims }: ReportModel): string {
  const items = unresolved.map(
    ({ number, statement, open }) => `Claim ${String(number)}: ${inline(statement)} (${inline(open)})`,
  );
  return bullets(items, claims.length === 0 ? 'There are no claims.' : 'Every claim is settled.');
}

/** The questions to the author or the agency, those without an answer first. */
export function queriesMarkdown({ queries }: ReportModel): string {
  return bullets(queries.map(queryItem), 'No query was asked.');
}

function queryItem({ number, to, question, claims, askedBy, askedAt, answer }: ReportQuery): string {
  const asked = joinedParts(
    [
      to === '' ? '' : `to ${inline(to)}`,
      `asked by ${inline(askedBy)}, ${utcMinute(askedAt)}`,
      claims.length === 0 ? '' : `claim ${claims.join(', ')}`,
    ],
    '; ',
  );
  const came =
    answer === null
      ? 'No answer yet.'
      : `${answer.from === '' ? 'Answer' : `Answer of ${inline(answer.from)}`}: ${inline(answer.answer)} (${inline(answer.reviewer)}, ${utcMinute(answer.at)})`;
  return `**Query ${inline(number)}:** ${inline(question)} (${asked}). ${came}`;
}

/** Every source, where it comes from, and what names its bytes. */
export function evidenceMarkdown({ evidence: { items, origins } }: ReportModel): string {
  if (items.length === 0) return 'No evidence was kept.';
  return `${inline(originWords(origins))}.\n\n${items.map(evidenceItem).join('\n')}`;
}

function evidenceItem(item: ReportEvidence): string {
  const { number, citation, class: kind, record, origin, originGroup, note, content, claims } = item;
  const kept =
    content.type === 'citation'
      ? 'nothing but the citation'
      : content.type === 'file'
        ? `${inline(content.fileName)}, ${inline(content.mediaType)}, ${counted(content.bytes, 'byte')}, SHA-256 \`${inline(content.sha256)}\``
        : `${grouped(content.characters)} characters, SHA-256 \`${inline(content.sha256)}\``;
  const facts = joinedParts(
    [
      `${kind}, ${record}`,
      `origin ${String(originGroup)}${origin === '' ? ', not stated' : `, ${inline(origin)}`}`,
      kept,
      claims.length === 0 ? 'no claim' : `claims ${claims.join(', ')}`,
      inline(note),
    ],
    '; ',
  );
  return `${String(number)}. ${inline(citation)} (${facts})`;
}
