import pack from '@/assets/packs/petro-trump-2026-02-03.json';
import en from '@/assets/sample/en.json';
import es from '@/assets/sample/es.json';
import type { Demo } from '@/components/welcome/demo';
import { analyse } from '@/lib/core/analyse';
import { compilePack } from '@/lib/core/pack/compile';
import type { Pack } from '@/lib/core/pack/schema';
import { presentNote } from '@/lib/core/present/presentNote';
import { shownFrom } from '@/lib/core/present/shownFrom';
import { blockGap, type Lang, type PageText } from '@/lib/core/text/pageText';
import { wordsIn } from '@/lib/locale/wording';

type Sample = Omit<Demo, 'notes' | 'lang'> & { lang: string };

/** The sample articles, read by the engine with the bundled pack. */
export function makeDemos(): Demo[] {
  const compiled = compilePack(pack as Pack);
  const shown = shownFrom(compiled);
  return [en, es].map((sample: Sample) => {
    const lang = sample.lang as Lang;
    const page = pageOf(sample, lang);
    const starts = startsOf(page);
    const { notes } = analyse(page, [compiled]);
    const placed = notes.map((note) => {
      const start = starts[note.block] ?? 0;
      const { start: from, end: to } = note.target;
      return { view: presentNote(note, shown, page, wordsIn(lang)), block: note.block - 1, from: from - start, to: to - start };
    });
    return { ...sample, lang, notes: placed };
  });
}

const pageOf = ({ title, published, blocks }: Sample, lang: Lang): PageText => ({
  url: '',
  title,
  lang,
  published,
  blocks: [{ kind: 'headline', text: title }, ...blocks.map((text) => ({ kind: 'paragraph' as const, text }))]
});

/** Where each block begins in the joined text that notes count in. */
function startsOf({ blocks }: PageText): number[] {
  let at = 0;
  return blocks.map(({ text }) => {
    const start = at;
    at += text.length + blockGap.length;
    return start;
  });
}
