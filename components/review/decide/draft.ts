import type { Change } from '@/lib/core/moderation/correction';
import type { FlagReason } from '@/lib/core/moderation/flag';
import type { Lang } from '@/lib/core/text/pageText';
import type { FlagRow } from '@/lib/store/rows';

/** A correction as far as it is filled in; each kind uses some of the fields. */
export interface Draft {
  kind: Change['kind'] | 'none';
  topic: string;
  lang: Lang;
  phrase: string;
  value: string;
  list: string;
  source: string;
  asOf: string;
}

export interface DraftFieldsProps {
  draft: Draft;
  set(more: Partial<Draft>): void;
}

/** What a reason most often leads to. */
const usual: Partial<Record<FlagReason, Draft['kind']>> = {
  'wrong-topic': 'suppress-note',
  'misread-value': 'set-value',
  'wrong-source-position': 'correct-position',
  'missing-claim': 'add-words'
};

/** The kinds of correction that a flag can lead to: without quoted words there is nothing on the page to suppress or set. */
export function kindsFor({ target }: FlagRow): Draft['kind'][] {
  const onQuote: Draft['kind'][] = target ? ['suppress-note', 'set-value'] : [];
  return ['none', ...onQuote, 'suppress-wording', 'add-words', 'correct-position'];
}

/** What the form starts with for a flag. */
export function draftFor(row: FlagRow, lang: Lang): Draft {
  const kind = usual[row.reason] ?? 'none';
  return {
    kind: kindsFor(row).includes(kind) ? kind : 'none',
    topic: row.suggestedTopic ?? row.topic,
    lang: row.lang ?? lang,
    phrase: row.target?.exact ?? '',
    value: row.suggestedValue,
    list: '',
    source: '',
    asOf: row.pageDate ?? new Date().toISOString().slice(0, 10)
  };
}
