import type { ShownPosition, ShownSource } from './shownPack';

/** The source's address, with a text fragment to the words that carry its value where they are known; null without an address. */
export function linkTo(source: ShownSource, position: ShownPosition): string | null {
  if (!source.url) return null;
  const words = position.value?.en;
  // A hyphen has a meaning of its own in a text fragment.
  return words ? `${source.url.split('#')[0]}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}` : source.url;
}
