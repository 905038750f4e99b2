export interface Shot {
  view: string;
  lang: string;
  width: number;
  scheme: string;
  file: string;
}

/** One page with all pictures, a row for each view. */
export function galleryIndex(shots: Shot[]): string {
  const views = [...new Set(shots.map(({ view }) => view))];
  const rows = views.map((view) => {
    const pictures = shots
      .filter((shot) => shot.view === view)
      .map(({ file, lang, width, scheme }) => {
        const caption = `${lang}, ${width} px, ${scheme}`;
        return `<figure><a href="${file}"><img loading="lazy" src="${file}" alt="${view}, ${caption}"></a><figcaption>${caption}</figcaption></figure>`;
      });
    return `<section><h2>${view}</h2><div>${pictures.join('')}</div></section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Second Source: every view</title>
<style>body{font:15px system-ui;margin:24px}div{display:flex;gap:12px;overflow-x:auto;align-items:flex-start}figure{margin:0}img{height:420px;border:1px solid #999}figcaption{color:#555}</style>
${rows.join('\n')}</html>`;
}
