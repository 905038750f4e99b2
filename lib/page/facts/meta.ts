/** What a page's meta elements say, by the name, property or itemprop they say it under; names in lower case. */
export type Meta = ReadonlyMap<string, string>;

/** Reads all meta elements once. Of two with one name the first counts. */
export function readMeta(document: Document): Meta {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    const names = content
      ? ['property', 'name', 'itemprop', 'http-equiv'].map((one) => meta.getAttribute(one)?.toLowerCase())
      : [];
    for (const name of names) if (name && content && !found.has(name)) found.set(name, content);
  }
  return found;
}

/** The first of these names that the page says something under. */
export function firstMeta(meta: Meta, names: readonly string[]): string | null {
  for (const name of names) {
    const content = meta.get(name);
    if (content) return content;
  }
  return null;
}
