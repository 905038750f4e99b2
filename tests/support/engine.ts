import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../lib/core/analyse';
import { checkPack, describeProblem } from '../../lib/core/pack/checkPack';
import { type CompiledPack, compilePack } from '../../lib/core/pack/compile';
import type { Block, Lang, PageText } from '../../lib/core/text/pageText';
import { root } from './root';

/** The bundled pack, compiled; its problems as an error where it has any. */
export function bundledPack(): CompiledPack {
  const file = join(root, 'assets/packs/petro-trump-2026-02-03.json');
  const { pack, problems } = checkPack(JSON.parse(readFileSync(file, 'utf8')), 'the bundled pack');
  if (!pack) throw new Error(problems.map(describeProblem).join('\n'));
  return compilePack(pack);
}

/** A page of plain paragraphs under a headline, as the content script would hand it over. */
export function pageOf(page: {
  title: string;
  lang: Lang;
  published: string | null;
  paragraphs: string[];
  url?: string;
}): PageText {
  const headline: Block[] = page.title ? [{ kind: 'headline', text: page.title }] : [];
  const paragraphs: Block[] = page.paragraphs.map((text) => ({ kind: 'paragraph', text }));
  return {
    url: page.url ?? '',
    title: page.title,
    lang: page.lang,
    published: page.published,
    blocks: [...headline, ...paragraphs]
  };
}

export const notesOf = (page: PageText, pack: CompiledPack) => analyse(page, [pack]).notes;
