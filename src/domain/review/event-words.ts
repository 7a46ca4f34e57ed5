import type { EventDraft, GivenVerdict } from './events.ts';
import { CLAIM_KIND_NAMES, CLAIM_PRIORITY_NAMES, CLAIM_PROGRESS_NAMES, STANCE_NAMES } from './names.ts';
import { DESK_SCALE, levelOf } from './scales.ts';
import type { VerdictScale } from './scales.ts';

/** The editable fields of all items, in words. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  statement: 'Statement',
  kind: 'Kind',
  note: 'Note',
  speaker: 'Speaker',
  context: 'Context',
  priority: 'Priority',
  tags: 'Tags',
  assignee: 'Assigned to',
  progress: 'Progress',
  progressReason: 'Reason',
  label: 'Label',
  role: 'Role',
  outlet: 'Outlet',
  byline: 'Byline',
  dateline: 'Dateline',
  date: 'Date',
  url: 'URL',
  title: 'Title',
  class: 'Class',
  publisher: 'Publisher',
  author: 'Author',
  published: 'Published',
  retrieved: 'Retrieved',
  archivedAt: 'Archived at',
  record: 'On the record',
  origin: 'Origin',
  to: 'To',
  question: 'Question',
  number: 'Number',
};

// A map: what somebody wrote is looked up in it too, and may be the name of something that every object has.
const VALUE_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...CLAIM_KIND_NAMES, ...CLAIM_PRIORITY_NAMES, ...CLAIM_PROGRESS_NAMES }),
);

/**
 * What an event says beyond the label of its change, or null where the label says all.
 *
 * @param scales the scales that the review had by then
 */
export function eventWords(event: EventDraft, scales: ReadonlyMap<string, VerdictScale>): string | null {
  switch (event.type) {
    case 'variant.changed':
    case 'claim.changed':
    case 'evidence.changed':
    case 'query.changed':
      return fieldWords(event.payload.changes);
    case 'variant.revised': {
      const { revisions } = event.payload;
      const { fileName = '', words = 0, sha256 = '' } = revisions.at(-1) ?? {};
      const source = fileName === '' ? '' : `${fileName}, `;
      return `Revision ${revisions.length}: ${source}${words} words, SHA-256 ${sha256}`;
    }
    case 'verdict.given':
    case 'fidelity.given':
      return verdictWords(event.payload, scales);
    case 'mention.reanchored': {
      const { quote, state } = event.payload.anchor;
      return `“${quote}” (${state})`;
    }
    case 'evidence.linked': {
      const { link } = event.payload;
      return link === null ? null : sentence(STANCE_NAMES[link.stance], link.note);
    }
    case 'discrepancy.decided':
      return event.payload.decision?.reason || null;
    case 'query.added':
      return `Query ${event.payload.details.number} to ${event.payload.details.to}: ${event.payload.details.question}`;
    case 'query.answered':
      return event.payload.answer && sentence(event.payload.answer.from, event.payload.answer.answer);
    case 'checklist.ticked':
      return event.payload.tick?.note || null;
    case 'signOff.given': {
      const { signOff } = event.payload;
      if (signOff === null) return null;
      const hashes = signOff.revisions.map(({ sha256 }) => sha256).join(', ');
      return [signOff.statement, ...signOff.reservations, `SHA-256 ${hashes}`].filter(Boolean).join('\n');
    }
    default:
      return null;
  }
}

function fieldWords(changes: object): string {
  return Object.entries(changes)
    .map(([field, value]) => `${FIELD_NAMES[field] ?? field}: ${valueWords(value)}`)
    .join('\n');
}

function valueWords(value: unknown): string {
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  return text === '' ? 'nothing' : (VALUE_NAMES.get(text) ?? text);
}

function verdictWords(
  { verdict, scaleId = DESK_SCALE.id, reason }: GivenVerdict,
  scales: ReadonlyMap<string, VerdictScale>,
): string | null {
  return verdict === null ? null : sentence(levelOf({ verdict, scaleId }, scales).name, reason);
}

function sentence(head: string, rest: string): string {
  return [head, rest].filter((words) => words !== '').join(': ');
}
