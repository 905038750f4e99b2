export type Thing = Record<string, unknown>;

const aboutArticle = /Article|Posting|Report|WebPage/;

/** The things a page describes as JSON-LD, articles first. What cannot be parsed says nothing. */
export function jsonLdThings(document: Document): Thing[] {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      collect(JSON.parse(script.textContent ?? ''), things);
    } catch {
      // Written by hand on many sites, and often broken: other facts of the page may still tell.
    }
  }
  return things.sort((a, b) => rank(a) - rank(b));
}

function collect(value: unknown, things: Thing[]): void {
  if (Array.isArray(value)) for (const one of value) collect(one, things);
  else if (typeof value === 'object' && value !== null) {
    things.push(value as Thing);
    collect((value as Thing)['@graph'], things);
    collect((value as Thing).mainEntity, things);
  }
}

function rank(thing: Thing): number {
  const type = String(thing['@type'] ?? '');
  if (!aboutArticle.test(type)) return 2;
  return type.includes('WebPage') ? 1 : 0;
}

/** The first text that any of the things gives under a name. */
export function firstText(things: Thing[], name: string): string | null {
  for (const thing of things) {
    const value = thing[name];
    if (typeof value === 'string' && value.trim()) return value.trim();
  }
  return null;
}
