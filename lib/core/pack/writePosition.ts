import type { PositionEdit } from '../moderation/correction';
import type { Lang } from '../text/pageText';
import type { DateReading, Reading, ValueReading } from '../verdict/reading';
import { readPosition } from './position';
import type { Topic } from './schema';
import { dateForms, hedgeForms, unitForms } from './valueForms';

/**
 * A position that reads as this reading in both languages, for what a moderator has written or the engine has read in one.
 * `asOf`: the day it holds for. Null where the value cannot be written so that it reads back the same (vague words, say).
 */
export function positionFrom(topic: Topic, reading: Reading, asOf: string): PositionEdit | null {
  const position = written(topic, reading, asOf);
  const read = position && readPosition(topic, position);
  return read && typeof read !== 'string' && sameValue(read, reading) ? position : null;
}

function written(topic: Topic, reading: Reading, asOf: string): PositionEdit | null {
  if (reading.kind === 'statement') {
    const text = reading.reported ? { en: 'reports it', es: 'lo informa' } : { en: 'denies it', es: 'lo niega' };
    return { text, reported: reading.reported, asOf };
  }
  if (reading.kind === 'category') {
    const labels = (lang: Lang) => reading.category.map((id) => topic.values?.[id]?.label[lang] ?? id).join(', ');
    return { text: { en: labels('en'), es: labels('es') }, category: reading.category, asOf };
  }
  const value = reading.kind === 'date' ? { en: dates(reading, 'en'), es: dates(reading, 'es') } : bothForms(reading);
  if (!value) return null;
  const { direction, scope } = reading as ValueReading;
  return { text: value, value, ...(direction && { direction }), ...(scope && { scope }), asOf };
}

function bothForms(reading: ValueReading): Record<Lang, string> | null {
  const [en, es] = [valueForm(reading, 'en'), valueForm(reading, 'es')];
  return en && es ? { en, es } : null;
}

function valueForm({ kind, hedge, figure, min, max }: ValueReading, lang: Lang): string | null {
  const form = hedgeForms[lang][hedge];
  const first = hedge === 'range' ? min : figure;
  if (!form || first === null) return null;
  const [unit, after] = unitForms[lang][kind].split('#') as [string, string];
  const amount = (v: number) => `${unit}${v}${after}`;
  return form.replace('##', amount(max ?? first)).replace('#', amount(first));
}

function dates({ from, to }: DateReading, lang: Lang): string {
  const { day, span, months } = dateForms[lang];
  const one = (date: string) => {
    const [year = '', month = '', number = ''] = date.split('-');
    return day
      .replace('D', String(Number(number)))
      .replace('Y', year)
      .replace('M', months[Number(month) - 1] ?? '');
  };
  return from === to ? one(from) : span.replace('##', one(to)).replace('#', one(from));
}

/** The hedge may be read as another word for the same interval. */
function sameValue(a: Reading, b: Reading): boolean {
  const plain = (reading: Reading) =>
    JSON.stringify('hedge' in reading ? { ...reading, hedge: null } : reading, Object.keys(reading).sort());
  return plain(a) === plain(b);
}
