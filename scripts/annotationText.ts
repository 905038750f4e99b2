import type { Analysis } from '../lib/core/analyse';
import type { Note } from '../lib/core/claims/note';
import type { CompiledPack } from '../lib/core/pack/compile';
import type { NoteView } from '../lib/core/present/noteView';
import { presentNote } from '../lib/core/present/presentNote';
import { shownFrom } from '../lib/core/present/shownFrom';
import type { PageText } from '../lib/core/text/pageText';
import { wordsIn } from '../lib/locale/wording';

/** A page's notes as a person reads them, in the page's language: the same words that the card shows. */
export function asText(
  file: string,
  page: PageText,
  { notes, dropped, source }: Analysis,
  packs: CompiledPack[],
  explain: boolean
): string {
  const head = [page.lang, page.published, source && `= ${source}`].filter(Boolean).join(' · ');
  const lines = [`${file}`, `  ${page.title}`, `  ${head}`, ''];
  for (const note of notes) lines.push(...noteLines(view(note, page, packs), explain));
  if (notes.length === 0) lines.push('  no notes', '');
  if (explain) lines.push(...dropped.map(({ topic, exact, reason }) => `  left: ${topic} “${exact}”: ${reason}`), '');
  return lines.join('\n');
}

function view(note: Note, page: PageText, packs: CompiledPack[]): NoteView {
  const pack = packs.find(({ pack: { id } }) => id === note.pack);
  if (!pack) throw new Error(`no pack given is ${note.pack}`);
  return presentNote(note, shownFrom(pack), page, wordsIn(page.lang ?? 'en'));
}

function noteLines({ statusWord, question, page, sources, silent, why }: NoteView, explain: boolean): string[] {
  const reported = sources.map(
    ({ verdictWord, name, text, cause }) => `    ${verdictWord}: ${name}: ${text}${cause ? ` (${cause})` : ''}`
  );
  const lines = [`  ${statusWord}: ${question}`, `    “${page.exact}” → ${page.read}`, ...reported];
  if (silent.length > 0) lines.push(`    – ${silent.join(', ')}`);
  if (explain) lines.push(`    ${why}`);
  return [...lines, ''];
}
