import type { Bundle, FlagRecord } from '../core/moderation/bundle';
import { type Flag, topicOf } from '../core/moderation/flag';
import { foreignRecord } from './foreignAnnotation';
import { type Read, refuse } from './read';
import { bundleOf } from './records';

/** The W3C's terms, and one of ours: the whole record, which processors of JSON-LD carry along as it is. */
const context = [
  'http://www.w3.org/ns/anno.jsonld',
  { secondSource: { '@id': 'urn:second-source:record', '@type': '@json' } }
] as const;

/** Flags as a collection of W3C Web Annotations (https://www.w3.org/TR/annotation-model/), in one file. */
export function writeAnnotations(records: FlagRecord[], made: number): string {
  const items = records.map(annotationOf);
  const id = `urn:second-source:export:${made}`;
  return JSON.stringify({
    '@context': context,
    id,
    type: 'AnnotationCollection',
    label: 'Second Source flags',
    total: items.length,
    first: { id: `${id}:1`, type: 'AnnotationPage', startIndex: 0, items }
  });
}

/** One flag as an annotation. */
function annotationOf(record: FlagRecord) {
  const { flag } = record;
  return {
    '@context': context,
    id: iriOf(flag.id),
    type: 'Annotation',
    motivation: ['moderating', 'commenting'],
    creator: { type: 'Person', name: flag.author },
    created: new Date(flag.at).toISOString(),
    generator: { type: 'Software', name: `Second Source ${flag.engine}` },
    body: bodiesOf(flag),
    target: targetOf(flag),
    secondSource: record
  };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An annotation's id has to be an IRI. */
const iriOf = (id: string): string =>
  uuid.test(id)
    ? `urn:uuid:${id}`
    : /^[a-z][a-z0-9+.-]*:\S*$/i.test(id)
      ? id
      : `urn:second-source:flag:${encodeURIComponent(id)}`;

function bodiesOf({ lang, reason, comment, suggestedValue, ...flag }: Flag) {
  const body = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value, format: 'text/plain' });
  const topic = topicOf({ lang, reason, comment, suggestedValue, ...flag });
  return [
    body('tagging', reason),
    ...(topic ? [body('classifying', topic)] : []),
    ...(comment ? [body('commenting', comment)] : []),
    ...(suggestedValue ? [body('editing', suggestedValue)] : [])
  ];
}

function targetOf({ page, target, lang }: Flag) {
  if (!target) return { source: page };
  const { exact, prefix, suffix, start, end } = target;
  const quote = { type: 'TextQuoteSelector', exact, prefix, suffix };
  const position = start === null || end === null ? [] : [{ type: 'TextPositionSelector', start, end }];
  return { source: page, ...(lang && { language: lang }), selector: [quote, ...position] };
}

/** Whether a parsed file is a collection, a page or a single one of W3C annotations. */
export const isAnnotations = (value: unknown): boolean => itemsIn(value) !== null;

function itemsIn(value: unknown): { items: unknown[]; place: PropertyKey[] } | null {
  if (typeof value !== 'object' || value === null) return null;
  const { type, items, first } = value as Record<string, unknown>;
  if (type === 'Annotation') return { items: [value], place: [] };
  if (type === 'AnnotationPage' && Array.isArray(items)) return { items, place: ['items'] };
  if (type !== 'AnnotationCollection') return null;
  const inFirst = (first as { items?: unknown } | null | undefined)?.items;
  return Array.isArray(inFirst) ? { items: inFirst, place: ['first', 'items'] } : null;
}

/** Reads annotations: our own without loss, those of other programs as flags on the words that they quote. */
export function annotationsFrom(value: unknown): Read<Bundle> {
  const found = itemsIn(value);
  if (!found) return refuse('unknown-format', 'type');
  const placeOf = (i: number) => (found.place.length > 0 ? [...found.place, i] : []);
  const records: unknown[] = [];
  for (const [i, item] of found.items.entries()) {
    const own = (item as { secondSource?: unknown } | null)?.secondSource;
    const read: Read<unknown> = own === undefined ? foreignRecord(item, placeOf(i)) : { ok: true, value: own };
    if (!read.ok) return read;
    records.push(read.value);
  }
  return bundleOf(records, (i) => [...placeOf(i), 'secondSource']);
}
