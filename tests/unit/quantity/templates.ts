import type { Hedge, Interval, QuantityKind } from '@/lib/core/quantity';

interface UnitWord {
  word: string;
  kind: QuantityKind;
  factor: number;
}

export interface Template {
  lang: 'en' | 'es';
  hedge: Hedge;
  /** '#' stands for the value and its unit. */
  text: string;
  bounds: (value: number) => Interval;
  units: UnitWord[];
}

const en: UnitWord[] = [
  { word: 'people', kind: 'count', factor: 1 },
  { word: 'minutes', kind: 'duration', factor: 1 },
  { word: 'hours', kind: 'duration', factor: 60 },
  { word: 'per cent', kind: 'percent', factor: 1 },
  { word: 'million dollars', kind: 'money', factor: 1e6 }
];
const es: UnitWord[] = [
  { word: 'personas', kind: 'count', factor: 1 },
  { word: 'minutos', kind: 'duration', factor: 1 },
  { word: 'horas', kind: 'duration', factor: 60 },
  { word: 'por ciento', kind: 'percent', factor: 1 },
  { word: 'millones de dólares', kind: 'money', factor: 1e6 }
];

const interval = (min: number | null, max: number | null, minOpen = false, maxOpen = false): Interval => ({
  min,
  max,
  minOpen,
  maxOpen
});
const about = (v: number) => interval(0.8 * v, 1.2 * v);
const nearly = (v: number) => interval(0.8 * v, v, false, true);
const justOver = (v: number) => interval(v, 1.2 * v, true);
const over = (v: number) => interval(v, null, true);
const atLeast = (v: number) => interval(v, null);
const under = (v: number) => interval(0, v, false, true);
const upTo = (v: number) => interval(0, v);

const rows: [Hedge, (v: number) => Interval, string[], string[]][] = [
  [
    'about',
    about,
    ['about #', 'around #', 'roughly #', 'some #', 'an estimated #', '# or so', 'approximately #'],
    ['unos #', 'alrededor de #', 'cerca de #', 'en torno a #', 'aproximadamente #', '# más o menos']
  ],
  [
    'nearly',
    nearly,
    ['nearly #', 'almost #', 'just under #', 'close to #', 'just short of #', 'not quite #', 'slightly less than #'],
    ['casi #', 'poco menos de #', 'rozando #', 'algo menos de #']
  ],
  [
    'just-over',
    justOver,
    ['just over #', 'slightly more than #', 'a little over #', 'a little more than #'],
    ['poco más de #', 'algo más de #', 'un poco más de #']
  ],
  [
    'over',
    over,
    ['over #', 'more than #', 'upwards of #', 'in excess of #', 'well over #', 'north of #'],
    ['más de #', 'por encima de #', 'muy por encima de #', 'más de los #']
  ],
  [
    'at-least',
    atLeast,
    ['at least #', 'no fewer than #', 'not less than #', 'a minimum of #', '# or more', 'no less than #'],
    ['al menos #', 'por lo menos #', 'no menos de #', 'como mínimo #', 'un mínimo de #', '# o más']
  ],
  [
    'under',
    under,
    ['under #', 'less than #', 'fewer than #', 'well below #'],
    ['menos de #', 'por debajo de #', 'bastante menos de #']
  ],
  [
    'up-to',
    upTo,
    ['up to #', 'at most #', 'as many as #', 'no more than #', 'not more than #', 'a maximum of #'],
    ['hasta #', 'como máximo #', 'no más de #', 'a lo sumo #', 'un máximo de #']
  ]
];

export const templates: Template[] = rows.flatMap(([hedge, bounds, english, spanish]) => [
  ...english.map((text): Template => ({ lang: 'en', hedge, text, bounds, units: en })),
  ...spanish.map((text): Template => ({ lang: 'es', hedge, text, bounds, units: es }))
]);
