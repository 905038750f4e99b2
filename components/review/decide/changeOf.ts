import type { Change } from '@/lib/core/moderation/correction';
import type { FlagRow } from '@/lib/store/rows';
import type { Desk } from '../desk';
import { topicBy } from '../topics';
import type { Draft } from './draft';

/** The correction that a draft makes: null where none is wanted, undefined where something is still missing or cannot be read. */
export function changeOf(draft: Draft, row: FlagRow, desk: Desk): Change | null | undefined {
  if (draft.kind === 'none') return null;
  const pack = topicBy(desk.packs, draft.topic)?.pack;
  if (!pack) return undefined;
  if (draft.kind === 'suppress-note' || draft.kind === 'set-value')
    return onQuote(draft, row, desk, row.pageDate ?? pack.updated, pack.id);
  return draft.kind === 'correct-position' ? onSource(draft, pack.id, desk) : onPhrase(draft, pack.id);
}

function onQuote(
  { kind, topic, value, lang }: Draft,
  { page, target }: FlagRow,
  desk: Desk,
  asOf: string,
  pack: string
): Change | undefined {
  if (!target) return undefined;
  if (kind === 'suppress-note') return { kind, page, target, topic };
  const reads = desk.readSet(pack, topic, value, lang, asOf) !== null;
  return reads ? { kind: 'set-value', page, target, topic, value, lang } : undefined;
}

function onSource({ topic, value, lang, asOf, source }: Draft, pack: string, desk: Desk): Change | undefined {
  const made = source && asOf ? desk.position({ pack, topic, value, lang, asOf }) : null;
  return made ? { kind: 'correct-position', pack, topic, source, position: made.position } : undefined;
}

function onPhrase({ kind, topic, lang, list, ...draft }: Draft, pack: string): Change | undefined {
  const phrase = draft.phrase.trim();
  if (!phrase) return undefined;
  if (kind === 'suppress-wording') return { kind, pack, topic, lang, phrase };
  return list ? { kind: 'add-words', pack, topic, lang, phrase, list } : undefined;
}
