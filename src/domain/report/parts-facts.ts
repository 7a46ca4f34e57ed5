import { canonicalJson } from '../review/canonical-json.ts';
import type { Result } from '../result.ts';
import { sha256Hex, sha256OfBytes } from '../text/hash.ts';
import { checkedFacts, NO_SEAL } from './report-facts.ts';
import type { FactsProblem, ReportFacts } from './report-facts.ts';

/** The files of a document that is a zip, by their paths. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** Where a Word file has the properties that its writer chose: a reader sees them among the document's properties. */
const PROPERTIES_PATH = 'docProps/custom.xml';

const SCHEMA = 'Variorum facts';
const TEXT = 'Variorum text ';
const LOG_HEAD = 'Variorum log head';
const ENGINE = 'Variorum engine';
const VERSION = 'Variorum version';
const SEAL = 'Variorum seal';
/** No tag holds another's beginning: whatever comes in, the time does not grow with more than the longest tag squared. */
const PROPERTY = /<property\b[^<>]*\sname="([^"<>]*)"[^<>]*>\s*<vt:lpwstr>([^<]*)<\/vt:lpwstr>/gu;
const SEAL_VALUE = /(name="Variorum seal"[^<>]*>\s*<vt:lpwstr>)([0-9a-f]{64})(?=<)/u;
/** In bytes; the properties of a report with twenty texts take a tenth of it. */
const MOST_PROPERTIES = 64 * 1024;

/**
 * The facts as properties of a Word file, one a text, since Word takes 255 characters for the value of each. Not sealed
 * yet: see `sealedParts`.
 */
export function factsProperties(
  facts: ReportFacts,
): readonly { readonly name: string; readonly value: string }[] {
  const { schema, inputs, logHead, engineVersion, appVersion } = facts;
  return [
    { name: SCHEMA, value: schema },
    ...inputs.map(({ siglum, sha256 }) => ({ name: TEXT + siglum, value: sha256 })),
    ...(logHead === null ? [] : [{ name: LOG_HEAD, value: logHead }]),
    { name: ENGINE, value: engineVersion },
    { name: VERSION, value: appVersion },
    { name: SEAL, value: NO_SEAL },
  ];
}

/** The facts among a Word file's properties. */
export function readPartsFacts(parts: Parts): Result<ReportFacts, FactsProblem> {
  const found = [...propertiesOf(parts).matchAll(PROPERTY)].map(
    ([, name = '', value = '']) => [unescaped(name), unescaped(value)] as const,
  );
  const values = new Map(found);
  return checkedFacts({
    schema: values.get(SCHEMA),
    inputs: found.flatMap(([name, value]) =>
      name.startsWith(TEXT) ? [{ siglum: name.slice(TEXT.length), sha256: value }] : [],
    ),
    logHead: values.get(LOG_HEAD) ?? null,
    engineVersion: values.get(ENGINE),
    appVersion: values.get(VERSION),
    seal: values.get(SEAL),
  });
}

/** The finished Word file with its seal among its properties. */
export function sealedParts(parts: Parts): Parts {
  return withSeal(parts, sealOfParts(parts));
}

/** The seal that a Word file must have, sealed or not: SHA-256 over the paths and hashes of its files, zeros for the seal. */
export function sealOfParts(parts: Parts): string {
  const hashes = Object.entries(withSeal(parts, NO_SEAL)).map(([path, bytes]) => [
    path,
    sha256OfBytes(bytes),
  ]);
  return sha256Hex(canonicalJson(Object.fromEntries(hashes)));
}

function withSeal(parts: Parts, seal: string): Parts {
  const properties = propertiesOf(parts).replace(SEAL_VALUE, (_, before: string) => before + seal);
  return { ...parts, [PROPERTIES_PATH]: new TextEncoder().encode(properties) };
}

function propertiesOf(parts: Parts): string {
  const properties = parts[PROPERTIES_PATH];
  return properties === undefined || properties.length > MOST_PROPERTIES
    ? ''
    : new TextDecoder().decode(properties);
}

const ENTITIES: readonly (readonly [string, string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&amp;', '&'],
];

function unescaped(xml: string): string {
  return ENTITIES.reduce((words, [entity, character]) => words.replaceAll(entity, character), xml);
}
