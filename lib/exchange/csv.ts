import type { Bundle, FlagRecord } from '../core/moderation/bundle';
import { topicOf } from '../core/moderation/flag';
import { standingAfter } from '../core/moderation/log';
import { readCsv, writeCsv } from './csvText';
import { parseJson } from './json';
import { type Read, refuse } from './read';
import { bundleOf } from './records';

/** The columns that a person reads, and the last, which carries the whole flag and its history for reading it in again. */
const columns: { name: string; of: (record: FlagRecord) => string }[] = [
  { name: 'id', of: ({ flag }) => flag.id },
  { name: 'flagged', of: ({ flag }) => new Date(flag.at).toISOString() },
  { name: 'author', of: ({ flag }) => flag.author },
  { name: 'state', of: ({ steps }) => standingAfter(steps).state },
  { name: 'reason', of: ({ flag }) => flag.reason },
  { name: 'page', of: ({ flag }) => flag.page },
  { name: 'title', of: ({ flag }) => flag.title },
  { name: 'page date', of: ({ flag }) => flag.pageDate ?? '' },
  { name: 'quote', of: ({ flag }) => flag.target?.exact ?? '' },
  { name: 'topic', of: ({ flag }) => topicOf(flag) },
  { name: 'status', of: ({ flag }) => flag.shown?.status ?? '' },
  { name: 'comment', of: ({ flag }) => flag.comment },
  { name: 'suggested value', of: ({ flag }) => flag.suggestedValue },
  { name: 'pack', of: ({ flag }) => (flag.pack ? `${flag.pack.id} ${flag.pack.version}` : '') },
  { name: 'record', of: (record) => JSON.stringify(record) }
];

/** Flags as a table, one line each. */
export function writeFlagsCsv(records: FlagRecord[]): string {
  return writeCsv([columns.map(({ name }) => name), ...records.map((record) => columns.map(({ of }) => of(record)))]);
}

/** Reads a table that `writeFlagsCsv` wrote; its columns may have been moved or left out, but for the last. */
export function readFlagsCsv(text: string): Read<Bundle> {
  const table = readCsv(text);
  if (!table.ok) return table;
  const [head, ...rows] = table.value;
  const place = head?.indexOf('record') ?? -1;
  if (place < 0) return refuse('unknown-format', 'line 1');
  const records: unknown[] = [];
  for (const [i, row] of rows.entries()) {
    const json = parseJson(row[place] ?? '');
    if (!json.ok) return refuse(json.problem, [`line ${i + 2}`, json.place].join('.'));
    records.push(json.value);
  }
  return bundleOf(records, (i) => [`line ${i + 2}`]);
}
