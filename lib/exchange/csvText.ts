import { type Read, refuse } from './read';

/** Spreadsheets run what begins so as a formula; an apostrophe before it makes it text. Cells that look so escaped get one more. */
const dangerous = /^'*[=+\-@\t\r\n]/;
const escaped = /^'+[=+\-@\t\r\n]/;

/** One table as RFC 4180 has it: quoted where needed, lines ended by CRLF. Safe to open in a spreadsheet. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string): string {
  const safe = dangerous.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Reads what `writeCsv` writes, and tables of others: lines may end by LF alone, the last need not end. */
export function readCsv(text: string): Read<string[][]> {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const read = text[at] === '"' ? quoted(text, at + 1) : bare(text, at);
    if (!read) return refuse('not-csv', `line ${lineOf(text, at)}`);
    row.push(escaped.test(read.value) ? read.value.slice(1) : read.value);
    at = read.end;
    if (text[at] === ',') {
      at++;
      if (at < text.length) continue;
      row.push('');
    }
    if (text.startsWith('\r\n', at)) at += 2;
    else if (text[at] === '\n') at++;
    else if (at < text.length) return refuse('not-csv', `line ${lineOf(text, at)}`);
    rows.push(row);
    row = [];
  }
  return { ok: true, value: rows };
}

/** A quoted cell from after its opening quote; null where it is never closed. */
function quoted(text: string, start: number): { value: string; end: number } | null {
  let value = '';
  for (let at = start; ; ) {
    const close = text.indexOf('"', at);
    if (close < 0) return null;
    value += text.slice(at, close);
    if (text[close + 1] !== '"') return { value, end: close + 1 };
    value += '"';
    at = close + 2;
  }
}

const bareEnd = /[,\r\n]/g;

function bare(text: string, start: number): { value: string; end: number } {
  bareEnd.lastIndex = start;
  const end = bareEnd.exec(text)?.index ?? text.length;
  return { value: text.slice(start, end), end };
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;
