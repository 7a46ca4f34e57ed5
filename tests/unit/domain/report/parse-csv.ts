/**
 * Reads RFC 4180 as strictly as it is written: a byte-order mark, CRLF after every line, quotation marks only around a
 * whole field and doubled within, the same number of fields in each line.
 *
 * @throws Error for anything else
 */
export function parseCsv(source: string): readonly (readonly string[])[] {
  if (!source.startsWith('\ufeff')) throw new Error('no byte-order mark');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 1;
  while (at < source.length) {
    let field = '';
    if (source.charAt(at) === '"') {
      for (at += 1; ; at += 1) {
        if (at >= source.length) throw new Error('an open quotation mark');
        if (source.charAt(at) !== '"') field += source.charAt(at);
        else if (source.charAt(at + 1) === '"') {
          field += '"';
          at += 1;
        } else break;
      }
      at += 1;
    } else {
      const [plain = ''] = /^[^",\r\n]*/u.exec(source.slice(at, at + 100)) ?? [];
      field = plain;
      at += plain.length;
    }
    row.push(field);
    if (source.charAt(at) === ',') at += 1;
    else if (source.startsWith('\r\n', at)) {
      if (rows[0] && rows[0].length !== row.length) throw new Error(`${String(row.length)} fields`);
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`unexpected ${JSON.stringify(source.slice(at, at + 10))}`);
  }
  if (row.length > 0) throw new Error('the last line is open');
  return rows;
}
