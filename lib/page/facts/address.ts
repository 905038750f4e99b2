/**
 * The article's canonical address where the page gives one on its own host, else the address shown, without its fragment. A frame
 * without an address of its own has that of the page around it.
 */
export function articleAddress(document: Document): string {
  const shown = document.URL ?? '';
  const canonical = document.querySelector('link[rel="canonical"][href]')?.getAttribute('href');
  try {
    const base = new URL(/^https?:/.test(shown) ? shown : document.baseURI);
    const url = canonical ? new URL(canonical, base) : base;
    const chosen = sameSite(url, base) ? url : base;
    chosen.hash = '';
    return chosen.href;
  } catch {
    return canonical ?? shown;
  }
}

const sameSite = (a: URL, b: URL) => siteName(a) === siteName(b);

const siteName = ({ hostname }: URL) => hostname.split('.').slice(-2).join('.');
