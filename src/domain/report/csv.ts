import type { ReportClaim } from './claims.ts';
import { sha256Hex, sha256OfBytes } from '../text/hash.ts';
import { CSV_COLUMNS, CSV_TABLES, FACTS_COLUMN, FACTS_MEANING, type CsvTableName } from './csv-columns.ts';
import { csvTable, type CsvCell } from './csv-text.ts';
import type { ReportEvidence } from './evidence.ts';
import { isoMoment } from './labels.ts';
import type { ReportModel } from './model.ts';
import { factsCell, reportFacts, sealed, type ReportFacts } from './report-facts.ts';
import type { ReportPassage } from './passage.ts';
import type { ReportVerdict } from './verdicts.ts';

/** One table of a report. */
export interface CsvFile {
  readonly name: CsvTableName | 'dictionary';
  readonly content: string;
}

/** Stands between several values in one cell. */
const SEPARATOR = '; ';

/**
 * Writes a report as tables: claims, mentions, discrepancies, evidence, a dictionary that says what each column holds,
 * and provenance, which says what they were made from and names each by its hash. They have all rows, whatever sections
 * were chosen. Each carries the report's facts; only one without rows has no place for them. The same model gives the
 * same bytes.
 */
export function reportCsv(model: ReportModel): readonly CsvFile[] {
  const facts = reportFacts(model);
  const tables: readonly CsvFile[] = [
    tableOf('claims', model.claims.map(claimRow), facts),
    tableOf('mentions', model.claims.flatMap(mentionRows), facts),
    tableOf('discrepancies', discrepancyRows(model), facts),
    tableOf('evidence', model.evidence.items.map(evidenceRow), facts),
    { name: 'dictionary', content: withFacts(['table', 'column', 'meaning'], dictionaryRows(), facts) },
  ];
  return [...tables, tableOf('provenance', provenanceRows(facts, tables), facts)];
}

type Row = Readonly<Record<string, CsvCell>>;

function tableOf(name: CsvTableName, rows: readonly Row[], facts: ReportFacts): CsvFile {
  const columns = Object.keys(CSV_COLUMNS[name]);
  const cells = rows.map((row) => columns.map((column) => row[column] ?? null));
  return { name, content: withFacts(columns, cells, facts) };
}

/** A table with the facts in its first row: every row has as many fields as the head, as RFC 4180 asks. */
function withFacts(
  columns: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  facts: ReportFacts,
): string {
  const cells = rows.map((row, index) => [...row, index === 0 ? factsCell(facts) : null]);
  return sealed(csvTable([...columns, FACTS_COLUMN], cells));
}

function dictionaryRows(): readonly (readonly CsvCell[])[] {
  return CSV_TABLES.flatMap((table) => [
    ...Object.entries(CSV_COLUMNS[table]).map(([column, meaning]) => [table, column, meaning]),
    [table, FACTS_COLUMN, FACTS_MEANING],
  ]);
}

function provenanceRows(
  { inputs, logHead, engineVersion, appVersion }: ReportFacts,
  tables: readonly CsvFile[],
): readonly Row[] {
  return [
    ...inputs.map(({ siglum, sha256 }) => ({ fact: 'text', subject: siglum, value: sha256 })),
    ...(logHead === null ? [] : [{ fact: 'log_head', value: logHead }]),
    { fact: 'engine_version', value: engineVersion },
    { fact: 'app_version', value: appVersion },
    ...tables.map(({ name, content }) => ({ fact: 'table', subject: name, value: sha256Hex(content) })),
  ];
}

/** Whether a provenance table names a table with these bytes. */
export function namesTable(provenance: string, name: string, bytes: Uint8Array): boolean {
  return provenance.includes(`"table","${name}","${sha256OfBytes(bytes)}"`);
}

function claimRow(claim: ReportClaim): Row {
  return {
    claim: claim.number,
    id: claim.id,
    statement: claim.statement,
    kind: claim.kind,
    speaker: claim.speaker,
    context: claim.context,
    priority: claim.priority,
    tags: claim.tags.join(SEPARATOR),
    assignee: claim.assignee,
    status: claim.status,
    status_reason: claim.statusReason,
    open: claim.open,
    verdict: claim.agreed,
    disagreement: claim.disagreement,
    verdicts: claim.verdicts.map(verdictWords).join('\n'),
    mentioned_in: claim.mentions.flatMap(({ siglum }) => siglum ?? []).join(SEPARATOR),
    wordings: claim.wording,
    not_in: claim.notIn.join(SEPARATOR),
    evidence: claim.evidence
      .map(({ evidence, stanceName }) => `${String(evidence)} ${stanceName}`)
      .join(SEPARATOR),
    support: claim.support,
    queries: claim.queries.join(SEPARATOR),
    note: claim.note,
  };
}

function mentionRows(claim: ReportClaim): readonly Row[] {
  return claim.mentions.map((mention) => ({
    claim: claim.number,
    id: mention.id,
    variant: mention.siglum,
    quote: mention.quote,
    paragraph: mention.paragraph,
    start: mention.start,
    end: mention.end,
    start_code_point: mention.codePoints?.[0] ?? null,
    end_code_point: mention.codePoints?.[1] ?? null,
    revision: mention.revision,
    status: mention.status,
    anchor: mention.state,
    wording: mention.wording,
    reference: mention.isReference,
    fidelity: mention.fidelity.map(verdictWords).join('\n'),
  }));
}

function discrepancyRows(model: ReportModel): readonly Row[] {
  const findings = model.findings.map(
    ({ number, severity, title, confidence, explanation, left, right, decision }) => ({
      finding: number,
      standing: decision?.decision ?? 'open',
      severity,
      kind: title,
      ...sides(left, right),
      count: 1,
      confidence,
      explanation,
      reviewer: decision?.reviewer ?? '',
      reason: decision?.reason ?? '',
      claim: decision?.claim ?? null,
    }),
  );
  const setAside = model.setAside.map(({ how, severity, title, left, right, reviewer, reason }) => ({
    ...{ standing: how, severity, kind: title, ...sides(left, right), count: 1, reviewer, reason },
  }));
  const style = model.style.map(({ title, left, right, leftSiglum, rightSiglum, count, paragraphs }) => ({
    standing: 'style',
    severity: 'style',
    kind: title,
    ...{ left_variant: leftSiglum, left_text: left, right_variant: rightSiglum, right_text: right },
    left_paragraph: paragraphs[0] ?? null,
    count,
  }));
  return [...findings, ...setAside, ...style];
}

function sides(left: ReportPassage, right: ReportPassage): Row {
  return {
    left_variant: left.siglum,
    left_paragraph: left.paragraph,
    left_text: left.text,
    right_variant: right.siglum,
    right_paragraph: right.paragraph,
    right_text: right.text,
  };
}

function evidenceRow(item: ReportEvidence): Row {
  const { content } = item;
  return {
    evidence: item.number,
    id: item.id,
    name: item.name,
    citation: item.citation,
    class: item.class,
    publisher: item.publisher,
    author: item.author,
    published: item.published,
    url: item.url,
    retrieved: item.retrieved,
    archived_at: item.archivedAt,
    record: item.record,
    origin: item.origin,
    origin_group: item.originGroup,
    content: content.type,
    sha256: content.type === 'citation' ? '' : content.sha256,
    media_type: content.type === 'file' ? content.mediaType : '',
    file_name: content.type === 'file' ? content.fileName : '',
    bytes: content.type === 'file' ? content.bytes : null,
    claims: item.claims.join(SEPARATOR),
    added_by: item.addedBy,
    added_at: isoMoment(item.addedAt),
    note: item.note,
  };
}

/** One line for each reviewer: `Wrong (Desk), Ada, 2025-03-11T…: why`. */
function verdictWords({ name, scale, reviewer, at, reason }: ReportVerdict): string {
  const head = `${name} (${scale}), ${reviewer || 'somebody'}, ${isoMoment(at) ?? 'at an unknown time'}`;
  return reason === '' ? head : `${head}: ${reason}`;
}
