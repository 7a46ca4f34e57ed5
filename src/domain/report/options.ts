import * as v from 'valibot';

/** The parts of a report that can be chosen, in reading order. Provenance closes every report and is no choice. */
export const REPORT_SECTIONS = [
  'decision',
  'variants',
  'pairs',
  'coverage',
  'findings',
  'quotations',
  'omissions',
  'claims',
  'unresolved',
  'queries',
  'evidence',
  'passages',
  'synopsis',
  'style',
  'set-aside',
  'checklist',
  'sign-offs',
  'method',
] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

/** The parts as their headings name them. */
export const SECTION_TITLES: Readonly<Record<ReportSection, string>> = {
  decision: 'At a glance',
  variants: 'Variants',
  pairs: 'Derivation',
  coverage: 'Coverage',
  findings: 'Findings',
  quotations: 'Quotations',
  omissions: 'Omissions',
  claims: 'Claims',
  unresolved: 'Unresolved',
  queries: 'Queries',
  evidence: 'Evidence',
  passages: 'Compared passages',
  synopsis: 'Synopsis',
  style: 'Wording and typography',
  'set-aside': 'Set aside',
  checklist: 'Checklist',
  'sign-offs': 'Sign-offs',
  method: 'Method',
};

/** What somebody chose for a report. */
export interface ReportOptions {
  /** In any order; they are written in that of `REPORT_SECTIONS`. */
  readonly sections: readonly ReportSection[];
  /** Name of the template that the choice comes from; '' for a free choice. The report states it. */
  readonly template: string;
}

/** A choice of sections under a name: built in, or saved by an editor. */
export interface ReportTemplate {
  readonly id: string;
  readonly name: string;
  /** Whom it is for, in a few words; may be empty. */
  readonly purpose: string;
  readonly sections: readonly ReportSection[];
}

/** Everything that there is: what a report has where nothing is chosen. */
export const FULL_RECORD: ReportTemplate = {
  id: 'full-record',
  name: 'Full record',
  purpose: 'Everything that was found, decided and signed, for the files.',
  sections: REPORT_SECTIONS,
};

/** The templates that every review can choose from. The author's shows no evidence and no verdict: sources are not theirs. */
export const REPORT_TEMPLATES: readonly ReportTemplate[] = [
  {
    id: 'desk-decision',
    name: 'Desk decision',
    purpose: 'One page: what is dangerous, what is open, who signed.',
    sections: ['decision'],
  },
  FULL_RECORD,
  {
    id: 'author',
    name: 'For the author',
    purpose: 'The questions, and what became of the text; no evidence and no verdicts.',
    sections: ['variants', 'queries', 'findings', 'quotations', 'omissions', 'passages'],
  },
  {
    id: 'lawyer',
    name: 'For the lawyer',
    purpose: 'Who says what, on which evidence, and who checked it.',
    sections: [
      'decision',
      'variants',
      'findings',
      'quotations',
      'claims',
      'unresolved',
      'queries',
      'evidence',
      'set-aside',
      'checklist',
      'sign-offs',
      'method',
    ],
  },
];

/** The options that a template stands for. */
export function templateOptions({ name, sections }: ReportTemplate): ReportOptions {
  return { template: name, sections };
}

/** The chosen sections in reading order, each once. */
export function sectionsInOrder({ sections }: Pick<ReportOptions, 'sections'>): readonly ReportSection[] {
  const chosen = new Set(sections);
  return REPORT_SECTIONS.filter((section) => chosen.has(section));
}

const SAVED_TEMPLATE = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  name: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  purpose: v.optional(v.string(), ''),
  sections: v.array(v.string()),
});

/**
 * The templates in what was stored, the others left out: a section that this version does not know is left out of its
 * template, and so is a template without any section left.
 */
export function readTemplates(stored: unknown): readonly ReportTemplate[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: unknown): ReportTemplate[] => {
    const read = v.safeParse(SAVED_TEMPLATE, one);
    if (!read.success) return [];
    const sections = REPORT_SECTIONS.filter((section) => read.output.sections.includes(section));
    return sections.length === 0 ? [] : [{ ...read.output, sections }];
  });
}
