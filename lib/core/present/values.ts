import type { Wording } from './wording';

const minutesPerHour = 60;
const minutesPerDay = 24 * minutesPerHour;
const million = 1_000_000;

/** How a topic's values are written: the units of a reading. */
export type ValueKind = 'duration' | 'count' | 'money' | 'percent';

/** A value of a topic in words, in its base unit (minutes, people, US dollars, per cent): "1 h 40 min", "US$580 million". */
export function valueInWords(kind: ValueKind, value: number, words: Wording): string {
  if (kind === 'duration') return durationInWords(value, words);
  if (kind === 'percent')
    return new Intl.NumberFormat(words.locale, { style: 'percent', maximumFractionDigits: 1 }).format(value / 100);
  const amount = amountInWords(value, words);
  return kind === 'money' ? words.say('value.usd', { amount }) : amount;
}

/** A value as short as an axis wants it: "US$580m". */
export function valueOnAxis(kind: ValueKind, value: number, words: Wording): string {
  if (kind !== 'money') return valueInWords(kind, value, words);
  const style = { style: 'currency', currency: 'USD', notation: 'compact', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(words.locale, style).format(value);
}

/** From a million on, a figure is written as news writes it: "1.3 million". */
function amountInWords(value: number, words: Wording): string {
  if (Math.abs(value) < million) return new Intl.NumberFormat(words.locale, { maximumFractionDigits: 1 }).format(value);
  const style = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(words.locale, style).format(value);
}

function durationInWords(minutes: number, words: Wording): string {
  const all = Math.round(minutes);
  const days = all >= 2 * minutesPerDay ? Math.floor(all / minutesPerDay) : 0;
  const hours = Math.floor((all - days * minutesPerDay) / minutesPerHour);
  const rest = all - days * minutesPerDay - hours * minutesPerHour;
  const number = new Intl.NumberFormat(words.locale);
  const parts = [
    days ? words.say('value.days', { count: days, n: number.format(days) }) : '',
    hours ? words.say('value.hours', { n: number.format(hours) }) : '',
    rest || !(days || hours) ? words.say('value.minutes', { n: number.format(rest) }) : ''
  ];
  return parts.filter(Boolean).join(' ');
}
