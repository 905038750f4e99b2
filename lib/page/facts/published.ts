import { firstText, type Thing } from './jsonLd';
import { firstMeta, type Meta } from './meta';

/** Names under which sites give the time of publication, the most exact first. Lower case. */
const metaNames = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publication_date',
  'pubdate',
  'dc.date.issued',
  'dc.date',
  'date'
];

/** Where an article shows its date as an element of time, the surest first. */
const timeElements = [
  'time[pubdate][datetime]',
  'time[itemprop="datePublished"][datetime]',
  'article time[datetime]',
  'time[datetime]'
];

/** The day a page says it was published, YYYY-MM-DD as written there; null where it does not say. */
export function publishedDay(document: Document, things: Thing[], meta: Meta): string | null {
  const told = [firstText(things, 'datePublished'), firstMeta(meta, metaNames), microdata(document), ...times(document)];
  for (const value of told) {
    const day = value === null ? null : dayOf(value);
    if (day) return day;
  }
  return null;
}

function microdata(document: Document): string | null {
  const element = document.querySelector('[itemprop="datePublished"]');
  return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? null;
}

function* times(document: Document): Generator<string | null> {
  for (const selector of timeElements) yield document.querySelector(selector)?.getAttribute('datetime') ?? null;
}

const isoDay = /^\s*(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/;
const zone = /\s*(?:\(?(?:GMT|UTC|[ECMP][SD]T|COT)\)?|[+-]\d{2}:?\d{2}|Z)+\s*$/;

/** The day as it was written, whatever the zone: the evening of 3 February in Bogotá is 3 February. */
function dayOf(value: string): string | null {
  const iso = isoDay.exec(value);
  if (iso) return checked(`${iso[1]}-${iso[2]}-${iso[3]}`);
  if (/^\d{10}(\d{3})?$/.test(value)) return new Date(Number(value.padEnd(13, '0'))).toISOString().slice(0, 10);
  // Only dates that name their month: 02/03/2026 is two days, one in the US and one elsewhere.
  if (!/\p{L}{3}/u.test(value)) return null;
  const time = Date.parse(`${value.replace(zone, '')} UTC`);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

function checked(day: string): string | null {
  const time = Date.parse(day);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? null : day;
}
