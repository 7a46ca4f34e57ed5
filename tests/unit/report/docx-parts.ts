import { strFromU8, unzipSync } from 'fflate';

/** A part of a Word file as text. */
export function partOf(docx: Uint8Array, path: string): string {
  const bytes = unzipSync(docx)[path];
  if (bytes === undefined) throw new Error(`There is no ${path} in the file`);
  return strFromU8(bytes);
}

/** What is left of a document's body when every tracked change is accepted or rejected, as Word would leave it. */
export function settledText(docx: Uint8Array, how: 'accept' | 'reject'): string {
  const document = partOf(docx, 'word/document.xml');
  const gone = how === 'accept' ? 'del' : 'ins';
  const body = document.slice(document.indexOf('<w:body>'));
  const paragraphs = body.match(/<w:p\b[^>]*\/>|<w:p\b[^>]*>.*?<\/w:p>/gsu) ?? [];
  return paragraphs
    .map((paragraph, index) => {
      const mark = new RegExp(`<w:rPr><w:${gone}\\b`, 'u').test(
        /<w:pPr>.*?<\/w:pPr>/su.exec(paragraph)?.[0] ?? '',
      );
      const runs = paragraph
        .replace(/<w:pPr>.*?<\/w:pPr>/gsu, '')
        .replace(new RegExp(`<w:${gone}\\b[^>]*>.*?</w:${gone}>`, 'gsu'), '');
      const words = [...runs.matchAll(/<w:tab\/>|<w:(?:t|delText)\b[^>]*>([^<]*)</gu)]
        .map(([tag, text]) => (tag === '<w:tab/>' ? '\t' : unescaped(text ?? '')))
        .join('');
      return mark || index === paragraphs.length - 1 ? words : `${words}\n`;
    })
    .join('');
}

/** The first thing in a document that no XML parser takes; null where all is well. Its attributes must be quoted. */
export function firstXmlFault(xml: string): string | null {
  const [control] =
    /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/u.exec(xml) ?? [];
  if (control !== undefined) return JSON.stringify(control);
  const open: string[] = [];
  const body = xml.replace(/^<\?xml [^<>]*\?>/u, '');
  const tags =
    /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="(?:[^"<&]|&(?:\w+|#\d+|#x[\da-f]+);)*")*)\s*(\/?)>|<[^]{0,20}/gu;
  for (const [tag, slash, name = '', , alone] of body.matchAll(tags)) {
    if (name === '') return tag;
    if (slash === '' && alone === '') open.push(name);
    if (slash === '/' && open.pop() !== name) return tag;
  }
  const [entity] = /&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);)[^]{0,20}/u.exec(body) ?? [];
  return entity ?? open.pop() ?? null;
}

/** The text that escaped XML stands for. */
export function unescaped(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
