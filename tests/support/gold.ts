import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Note } from '../../lib/core/claims/note';
import type { CompiledPack } from '../../lib/core/pack/compile';
import { blockGap, type Lang } from '../../lib/core/text/pageText';
import { notesOf, pageOf } from './engine';
import { root } from './root';

/** An article with the claims an editor finds in it, in the format of ../shared/corpus/README.md. */
export interface GoldArticle {
  id: string;
  lang: Lang;
  published: string | null;
  title: string;
  paragraphs: string[];
  claims: GoldClaim[];
}

export interface GoldClaim {
  paragraph: number;
  quote: string;
  topic: string;
  value: Record<string, unknown>;
  optional?: boolean;
}

/** A sentence or two with its claims; without any, it says why it has none. */
interface GoldPhrase {
  text: string;
  headline?: string;
  published?: string | null;
  claims: Omit<GoldClaim, 'paragraph'>[];
}

const fixtures = join(root, 'tests/fixtures');
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

export const goldArticles = (folder: string): GoldArticle[] =>
  readdirSync(join(fixtures, folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => readJson(join(fixtures, folder, file)));

/** Each phrase as an article of one paragraph, on the day after the meeting unless it says otherwise. */
export const goldPhrases = (lang: Lang): GoldArticle[] =>
  (readJson(join(fixtures, `phrases/${lang}.json`)) as GoldPhrase[]).map(({ text, headline, published, claims }, i) => ({
    id: `${lang}-${i}`,
    lang,
    published: published === undefined ? '2026-02-04' : published,
    title: headline ?? '',
    paragraphs: [text],
    claims: claims.map((claim) => ({ ...claim, paragraph: 0 }))
  }));

export interface Score {
  precision: number;
  recall: number;
}

/** Claims there are and those found, notes that are right and wrong; of one topic, or of all. */
interface Counts {
  gold: number;
  found: number;
  right: number;
  wrong: number;
}

/** Counts as ../shared/eval/score.mjs does: a claim is found by a note of its topic that touches its words. Headlines do not count. */
export function countsOf(articles: readonly GoldArticle[], pack: CompiledPack, topic?: string): Counts {
  const sum = { gold: 0, found: 0, right: 0, wrong: 0 };
  for (const article of articles) {
    const notes = notesInParagraphs(article, pack);
    const right = new Set<Note>();
    for (const claim of article.claims) {
      if (topic !== undefined && claim.topic !== topic) continue;
      const hits = notes.filter((note) => note.topic === claim.topic && touches(note, claim, article));
      for (const hit of hits) right.add(hit);
      if (claim.optional) continue;
      sum.gold++;
      if (hits.length) sum.found++;
    }
    sum.right += right.size;
    sum.wrong += notes.length - right.size;
  }
  return sum;
}

export function scoreOf(articles: readonly GoldArticle[], pack: CompiledPack): Score {
  const { gold, found, right, wrong } = countsOf(articles, pack);
  return { precision: right / (right + wrong), recall: found / gold };
}

const headlines = ({ title }: GoldArticle) => (title ? 1 : 0);

export const notesInParagraphs = (article: GoldArticle, pack: CompiledPack) =>
  notesOf(pageOf(article), pack).filter((note) => note.block >= headlines(article));

export function touches(note: Note, claim: GoldClaim, article: GoldArticle): boolean {
  if (note.block - headlines(article) !== claim.paragraph) return false;
  const before = [...(article.title ? [article.title] : []), ...article.paragraphs].slice(0, note.block);
  const offset = before.reduce((sum, text) => sum + text.length + blockGap.length, 0);
  const start = offset + (article.paragraphs[claim.paragraph] ?? '').indexOf(claim.quote);
  return note.target.start < start + claim.quote.length && start < note.target.end;
}
