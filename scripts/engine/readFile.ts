import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { PageText } from '../../lib/core/text/pageText';
import { readHtml } from './readHtml';
import { readPlainText } from './readPlainText';

/** Reads a .html or .txt file as the page it holds; gives a sentence that names the file and the trouble where it cannot. */
export function readFile(file: string): PageText | string {
  const kind = extname(file).toLowerCase();
  if (kind !== '.html' && kind !== '.htm' && kind !== '.txt') return `${file}: only .html and .txt files can be read`;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return `${file}: ${trouble(error as NodeJS.ErrnoException)}`;
  }
  return kind === '.txt' ? readPlainText(text) : readHtml(text);
}

function trouble({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES') return 'may not be read';
  if (code === 'EISDIR') return 'is a folder';
  return message;
}
