import { firstText, type Thing } from './jsonLd';
import { firstMeta, type Meta } from './meta';

const separators = /\s+[|•·»—–-]\s+/;

/** The article's title without the site's name: what the page gives for sharing, else its headline, else the window's title. */
export function articleTitle(document: Document, things: Thing[], meta: Meta): string {
  const window = document.title?.trim() ?? '';
  const site = firstMeta(meta, ['og:site_name', 'application-name']);
  const shared = firstMeta(meta, ['og:title']) ?? firstText(things, 'headline');
  if (shared) return withoutSite(shared, site);
  const headlines = document.querySelectorAll('h1');
  const headline = headlines.length === 1 ? headlines[0]?.textContent?.replace(/\s+/g, ' ').trim() : '';
  return headline || withoutSite(window, site);
}

/** Drops the site's name from the end or beginning; where the site does not give its name, a short last part counts as one. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(separators);
  if (parts.length < 2) return title;
  const isSite = (part: string) => (site ? same(part, site) : part.split(/\s+/).length <= 4 && part.length * 2 < title.length);
  const last = parts.at(-1) ?? '';
  if (isSite(last)) return title.slice(0, title.length - last.length).replace(/\s+[|•·»—–-]\s+$/, '');
  const first = parts[0] ?? '';
  return site && same(first, site) ? title.slice(first.length).replace(/^\s+[|•·»—–-]\s+/, '') : title;
}

const same = (a: string, b: string) => a.toLowerCase().trim() === b.toLowerCase().trim();
