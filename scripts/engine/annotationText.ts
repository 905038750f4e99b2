import type { Analysis } from '../../lib/core/analyse';
import type { CompiledPack } from '../../lib/core/pack/compile';
import type { NoteView } from '../../lib/core/present/noteView';
import type { PageText } from '../../lib/core/text/pageText';
import { viewOf } from './viewOf';

/** A page's notes as a person reads them, in the page's language: the same words that the card shows. */
export function asText(
  file: string,
  page: PageText,
  { notes, dropped, source }: Analysis,
  packs: CompiledPack[],
  explain: boolean
): string {
  const facts = [page.lang ?? 'neither English nor Spanish', page.published, source && `is the source ${source}`];
  const lines = [file, `  ${page.title}`, `  ${facts.filter(Boolean).join(' · ')}`, ''];
  for (const note of notes) lines.push(...noteLines(viewOf(note, page, packs, page.lang ?? 'en'), explain));
  if (notes.length === 0) lines.push('  no notes', '');
  if (explain) lines.push(...dropped.map(({ topic, exact, reason }) => `  left: ${topic}, “${exact}”: ${reason}`), '');
  return lines.join('\n');
}

function noteLines({ statusWord, question, page, sources, silent, why }: NoteView, explain: boolean): string[] {
  const reported = sources.map(
    ({ verdictWord, name, text, cause }) => `    ${verdictWord}: ${name}: ${text}${cause ? ` (${cause})` : ''}`
  );
  const lines = [`  ${statusWord}: ${question}`, `    “${page.exact}” → ${page.read}`, ...reported];
  if (silent.length > 0) lines.push(`    – ${silent.map(({ name }) => name).join(', ')}`);
  if (explain) lines.push(`    ${why}`);
  return [...lines, ''];
}
