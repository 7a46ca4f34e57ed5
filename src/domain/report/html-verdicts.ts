import { bdi } from './html-text.ts';
import { counted, utcMinute } from './labels.ts';
import type { ReportVerdict } from './verdicts.ts';

/** What each reviewer decided, one line each; nothing where nobody has. */
export function verdictsHtml(verdicts: readonly ReportVerdict[]): string {
  return verdicts.length === 0 ? '' : `<ul class="plain">${verdicts.map(verdictHtml).join('')}</ul>`;
}

function verdictHtml({ reviewer, name, tone, scale, reason, cites, at }: ReportVerdict): string {
  const why = reason === '' ? '' : `: ${bdi(reason)}`;
  const cited = cites === 0 ? '' : `, cites ${counted(cites, 'source')}`;
  const by = reviewer === '' ? 'somebody' : bdi(reviewer);
  return `<li><span class="verdict ${tone}">${bdi(name)}</span> ${by}, ${utcMinute(at)}, scale ${bdi(scale)}${cited}${why}</li>`;
}
