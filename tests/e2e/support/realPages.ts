import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names of the frozen pages in a folder. */
export const pageNames = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.html'));

export const pageHtml = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

/** The page with paragraphs put behind the longest one above its footer, which is in the middle of its article. */
export function withParagraphs(html: string, paragraphs: string[]): string {
  const body = html.slice(0, html.search(/<footer[\s>]|$/));
  const found = [...body.matchAll(/<p[\s>](?:(?!<p[\s>])[\s\S])*?<\/p>/g)];
  const plainLength = (text: string) => text.replace(/<[^>]*>/g, '').length;
  const longest = found.reduce((best, one) => (plainLength(one[0]) > plainLength(best[0]) ? one : best));
  const at = longest.index + longest[0].length;
  return html.slice(0, at) + paragraphs.map((text) => `<p>${text}</p>`).join('') + html.slice(at);
}

/** Has the page's own scripts do nothing, so that whatever changes in its document was changed by the extension. */
export const withoutScripts = { 'content-security-policy': "script-src 'none'" };
