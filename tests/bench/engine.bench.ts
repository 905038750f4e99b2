import * as chrono from 'chrono-node';
import nlp from 'compromise';
import { analyse } from '../../lib/core/analyse';
import type { Lang, PageText } from '../../lib/core/text/pageText';
import { bundledPacks } from '../../scripts/engine/bundledPacks';
import { quantile, type Row, spread } from '../../scripts/report/row';
import { articleOf, sourceArticles, textOf } from './engine/article';
import { timed } from './engine/timed';

export const name = 'The engine on Node, warm, an article of 1,000 words';

const packs = bundledPacks();
const budget = 0.5;
const languages: Record<Lang, string> = { en: 'English', es: 'Spanish' };

/** Other people's readers on the same text: neither does what ours does, so the ratio is for scale. */
const peers: Record<Lang, { what: string; read: (text: string) => { length: number } }[]> = {
  en: [
    { what: 'chrono-node (dates only)', read: (text) => chrono.en.parse(text) },
    { what: 'compromise (words and tags)', read: (text) => nlp(text) }
  ],
  es: [{ what: 'chrono-node (dates only)', read: (text) => chrono.es.parse(text) }]
};

export async function run(): Promise<Row[]> {
  return [...one('en'), ...one('es'), ...sources(), ...growth('en'), ...growth('es')];
}

function one(lang: Lang): Row[] {
  const page = articleOf(1000, lang);
  const text = textOf(page);
  const ours = timed(500, () => analyse(page, packs).notes);
  const median = quantile(ours, 0.5);
  const rows: Row[] = spread(`${languages[lang]}, the whole analysis`, ours, 'ms').map((row, i) =>
    i === 0 ? { ...row, budget } : row
  );
  for (const { what, read } of peers[lang]) {
    const theirs = quantile(
      timed(100, () => read(text)),
      0.5
    );
    rows.push({ what: `${languages[lang]}, ${what}, median`, value: theirs, unit: 'ms' });
    rows.push({ what: `${languages[lang]}, ${what}, times ours`, value: theirs / median, unit: '×' });
  }
  return rows;
}

/** The sources' own articles, reckoned to 1,000 words: ours above are put together for tests, and make twice as many claims as a newspaper does. */
function sources(): Row[] {
  return sourceArticles().map(({ id, page, words }) => ({
    what: `${id}, a real article of ${words} words, for 1,000 of them, median`,
    value:
      (quantile(
        timed(200, () => analyse(page, packs).notes),
        0.5
      ) *
        1000) /
      words,
    unit: 'ms',
    budget
  }));
}

/** Time for each kilobyte on a long text against a short one: 1 where the time grows as the text does. */
function growth(lang: Lang): Row[] {
  const perKilobyte = (words: number, runs: number) => {
    const page = articleOf(words, lang);
    return (
      quantile(
        timed(runs, () => analyse(page, packs).notes),
        0.5
      ) / kilobytes(page)
    );
  };
  const short = perKilobyte(1600, 200);
  const long = perKilobyte(160_000, 5);
  const size = kilobytes(articleOf(160_000, lang)) / 1000;
  return [
    { what: `${languages[lang]}, time per kB at ${size.toFixed(1)} MB against 10 kB`, value: long / short, unit: '×', budget: 2 }
  ];
}

const kilobytes = (page: PageText) => Buffer.byteLength(textOf(page)) / 1000;
