import { DEFAULT_POLICY } from './policy.ts';
import type { ChecklistItem } from './policy.ts';
import type { AutomaticCheck } from './vocabulary.ts';

/** A checklist to start from. */
export interface ChecklistTemplate {
  readonly id: string;
  readonly name: string;
  /** When to take it, in a sentence. */
  readonly about: string;
  readonly items: readonly ChecklistItem[];
}

/** What the review itself can tell, in the words of a point. */
export const CHECK_NAMES: Readonly<Record<AutomaticCheck, string>> = {
  'claims-settled': 'Every claim is settled',
  'queries-answered': 'Every query is answered',
  'mentions-anchored': 'Every mention is confirmed and anchored',
  'discrepancies-decided': 'Every critical difference is decided',
  'evidence-cited': 'Every verdict cites evidence',
  'tokens-covered': 'Every checkable word is signed off',
};

const CLAIMS = automatic('claims', 'claims-settled');
const DISCREPANCIES = automatic('discrepancies', 'discrepancies-decided');
const QUERIES = automatic('queries', 'queries-answered');
const MENTIONS = automatic('mentions', 'mentions-anchored');
const EVIDENCE = automatic('evidence', 'evidence-cited');
const TOKENS = automatic('tokens', 'tokens-covered');

/** The checklists that a review can start from. */
export const CHECKLIST_TEMPLATES: readonly ChecklistTemplate[] = [
  {
    id: 'standard',
    name: 'Standard',
    about: 'What a review starts with.',
    items: DEFAULT_POLICY.checklist,
  },
  {
    id: 'quick',
    name: 'Quick desk check',
    about: 'Agency copy close to a deadline.',
    items: [
      DISCREPANCIES,
      advised(CLAIMS),
      advised(QUERIES),
      byHand('names', 'Names and titles are spelled as in the source'),
      byHand('figures', 'Figures add up, with their units and their dates'),
      advisedByHand('headline', 'Headline and captions say what the text says'),
    ],
  },
  {
    id: 'investigation',
    name: 'Investigation',
    about: 'Serious allegations, own research, a second reader.',
    items: [
      CLAIMS,
      DISCREPANCIES,
      QUERIES,
      MENTIONS,
      EVIDENCE,
      TOKENS,
      byHand('two-origins', 'Each central allegation rests on two sources of different origin'),
      byHand('reply', 'Everyone accused was asked in time, and the answers are in the text'),
      byHand('quotations', 'Quotations were compared with recording or transcript'),
      byHand('documents', 'Documents were checked for author, date and changes'),
      byHand('protection', 'Nothing in the text gives away a protected source'),
      advisedByHand('outsider', 'Somebody who did not work on it has read it against its evidence'),
    ],
  },
  {
    id: 'obituary',
    name: 'Obituary',
    about: 'A life told after a death, from the archive and from relatives.',
    items: [
      CLAIMS,
      QUERIES,
      MENTIONS,
      byHand('death', 'The death is confirmed by family, office or undertaker, not by a post alone'),
      byHand('dates', 'Birth, age and date of death fit together'),
      byHand('relatives', 'Survivors are named as they wish to be named'),
      byHand('offices', 'Offices, prizes and works are checked at the institution'),
      advised(EVIDENCE),
      advisedByHand('archive', 'Words from the archive were checked for old errors'),
    ],
  },
  {
    id: 'legal',
    name: 'Legal risk',
    about: 'Courts, accusations, private lives, minors.',
    items: [
      CLAIMS,
      DISCREPANCIES,
      QUERIES,
      MENTIONS,
      EVIDENCE,
      byHand('suspicion', 'Suspicion is not told as guilt, in headline and captions too'),
      byHand('stage', 'The state of the proceedings is right as of today'),
      byHand('identity', 'Nobody can be recognised who must not be'),
      byHand('denials', 'Denials stand beside the accusations they answer'),
      byHand('lawyer', 'Legal advice was taken where the law is in doubt'),
    ],
  },
];

function automatic(id: string, check: AutomaticCheck): ChecklistItem {
  return { id, text: CHECK_NAMES[check], required: true, check };
}

function byHand(id: string, text: string): ChecklistItem {
  return { id, text, required: true, check: null };
}

function advised(item: ChecklistItem): ChecklistItem {
  return { ...item, required: false };
}

function advisedByHand(id: string, text: string): ChecklistItem {
  return advised(byHand(id, text));
}
