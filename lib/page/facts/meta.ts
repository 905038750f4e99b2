/** The content of the first meta element, in the order of the names given, that has one of them as its name, property or itemprop. */
export function metaContent(document: Document, names: readonly string[]): string | null {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && !found.has(name)) found.set(name, content);
    }
  }
  for (const name of names) {
    const content = found.get(name);
    if (content) return content;
  }
  return null;
}
