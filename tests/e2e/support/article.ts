/** An article of our own making, as a plain news page shows one. */
export interface Article {
  title: string;
  paragraphs: string[];
  lang?: string;
  published?: string | null;
  siteName?: string;
  /** Style sheet of the page. */
  css?: string;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const plainCss =
  'body { margin: 0; font: 18px/1.55 Georgia, serif } article { max-width: 38em; margin: 2em auto; padding: 0 1.2em }';

export function articlePage({
  title,
  paragraphs,
  lang = 'en',
  published = '2026-02-04',
  siteName = 'The Example',
  css = plainCss
}: Article): string {
  const date = published ? `<meta property="article:published_time" content="${published}T10:00:00-05:00">` : '';
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)} - ${escaped(siteName)}</title>
<meta property="og:site_name" content="${escaped(siteName)}">${date}
<style>${css}</style>
</head>
<body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<main><article>
<h1>${escaped(title)}</h1>
${paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n')}
</article></main>
<footer><p>© ${escaped(siteName)}</p></footer>
</body>
</html>`;
}
