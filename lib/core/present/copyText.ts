import { dayInWords } from './days';
import type { NoteView } from './noteView';
import type { ShownPack, ShownPage } from './shownPack';
import type { Wording } from './wording';

/** A note's comparison as plain text with its citations: one paragraph a source, nothing that needs this page to be understood. */
export function copyText(view: Omit<NoteView, 'copy'>, page: ShownPage, pack: ShownPack, words: Wording): string {
  const cited = [page.title, page.published && dayInWords(page.published, words), page.url].filter(Boolean).join(', ');
  const lines = [
    view.question,
    '',
    words.say('copy.page', { quote: view.page.exact, read: view.page.read, cited }),
    ...view.sources.map((source) => sourceLine(source, words))
  ];
  if (view.silent.length > 0) lines.push(words.say('copy.silent', { names: view.silent.map(({ name }) => name).join(', ') }));
  lines.push('', words.say('copy.made', { pack: pack.id, version: pack.version }));
  return lines.join('\n');
}

function sourceLine(source: NoteView['sources'][number], words: Wording): string {
  const standing = [source.verdictWord, source.cause, source.gap].filter(Boolean).join('; ');
  const cited = [source.title, source.link?.split('#')[0]].filter(Boolean).join(', ');
  return words.say('copy.source', { name: source.name, text: source.text, date: source.asOf, standing, cited });
}
