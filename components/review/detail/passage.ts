import type { Flag } from '@/lib/core/moderation/flag';

/** The page's address with a text fragment to the flagged words, with a few words around them where that tells them apart. */
export function passageOf({ page, target }: Pick<Flag, 'page' | 'target'>): string {
  if (!target) return page;
  const before = target.prefix.trim().split(/\s+/).slice(-2).join(' ');
  const prefix = before && /\s$/.test(target.prefix) ? `${escaped(before)}-,` : '';
  return `${page.split('#')[0]}#:~:text=${prefix}${escaped(target.exact)}`;
}

/** What stands around flagged words, without the halves of words at its outer ends; marks that it goes on. */
export function aroundOf({ prefix, suffix }: { prefix: string; suffix: string }): { before: string; after: string } {
  const before = prefix.replace(/^\S*\s/, '');
  const after = suffix.replace(/\s\S*$/, '');
  return { before: prefix && `… ${before}`, after: suffix && `${after} …` };
}

/** A hyphen and a comma have meanings of their own in a text fragment. */
const escaped = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');
