import type { Unit, UnitWords } from '../language';

const minutes = (factor: number): Unit => ({ kind: 'duration', factor });
const money = (name: string): Unit => ({ kind: 'money', factor: 1, name });
const measure = (name: string): Unit => ({ kind: 'measure', factor: 1, name });

const hour = minutes(60);
const minute = minutes(1);
const second = minutes(1 / 60);
const day = minutes(1_440);
const week = minutes(10_080);
const fortnight = minutes(20_160);
const month = minutes(43_830);
const year = minutes(525_960);
const decade = minutes(5_259_600);
const century = minutes(52_596_000);
const percent: Unit = { kind: 'percent', factor: 1 };
const dollars = money('USD');
const euros = money('EUR');
const pounds = money('GBP');
const pesos = money('COP');

const measures = (names: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(names).flatMap(([name, words]) => words.map((word) => [word, measure(name)])));

export const units: UnitWords = {
  units: {
    hour,
    hours: hour,
    hr: hour,
    hrs: hour,
    h: hour,
    hourlong: hour,
    minute,
    minutes: minute,
    min: minute,
    mins: minute,
    second,
    seconds: second,
    sec: second,
    secs: second,
    day,
    days: day,
    daylong: day,
    week,
    weeks: week,
    wk: week,
    wks: week,
    fortnight,
    fortnights: fortnight,
    month,
    months: month,
    year,
    years: year,
    yr: year,
    yrs: year,
    decade,
    decades: decade,
    century,
    centuries: century,
    '%': percent,
    '％': percent,
    percent,
    'per cent': percent,
    pct: percent,
    pc: percent,
    'percentage point': percent,
    'percentage points': percent,
    'percent point': percent,
    'percent points': percent,
    pp: percent,
    dollar: dollars,
    dollars,
    bucks: dollars,
    usd: dollars,
    'us dollars': dollars,
    'us dollar': dollars,
    'u . s . dollars': dollars,
    'u . s . dollar': dollars,
    'american dollars': dollars,
    $: dollars,
    euro: euros,
    euros,
    eur: euros,
    '€': euros,
    pounds,
    gbp: pounds,
    '£': pounds,
    'pounds sterling': pounds,
    peso: pesos,
    pesos,
    cop: pesos,
    'colombian pesos': pesos,
    'mexican pesos': money('MXN'),
    yuan: money('CNY'),
    yen: money('JPY'),
    rubles: money('RUB'),
    roubles: money('RUB'),
    reais: money('BRL'),
    bolivars: money('VES'),
    'swiss francs': money('CHF'),
    'canadian dollars': money('CAD'),
    'australian dollars': money('AUD'),
    ...measures({
      gram: ['gram', 'grams', 'g'],
      kilogram: ['kilogram', 'kilograms', 'kg', 'kilo', 'kilos'],
      tonne: ['ton', 'tons', 'tonne', 'tonnes', 'metric ton', 'metric tons'],
      ounce: ['ounce', 'ounces', 'oz'],
      pound: ['lb', 'lbs'],
      kilometre: ['kilometre', 'kilometres', 'kilometer', 'kilometers', 'km', 'kms'],
      metre: ['metre', 'metres', 'meter', 'meters', 'm'],
      centimetre: ['centimetre', 'centimetres', 'centimeter', 'centimeters', 'cm'],
      millimetre: ['millimetres', 'millimeters'],
      mile: ['mile', 'miles', 'nautical miles', 'nautical mile'],
      foot: ['foot', 'feet', 'ft'],
      inch: ['inch', 'inches'],
      yard: ['yard', 'yards'],
      knot: ['knot', 'knots'],
      speed: ['mph', 'km / h', 'kmh', 'kph'],
      degree: ['degree', 'degrees', '°', 'degrees celsius', 'degrees fahrenheit', '℃', '℉'],
      barrel: ['barrel', 'barrels', 'bpd', 'b / d'],
      litre: ['litre', 'litres', 'liter', 'liters', 'gallon', 'gallons', 'ml'],
      hectare: [
        'hectare',
        'hectares',
        'acre',
        'acres',
        'square kilometres',
        'square kilometers',
        'square miles',
        'square metres',
        'square meters',
        'ha'
      ],
      watt: ['watt', 'watts', 'kilowatts', 'megawatts', 'megawatt', 'gigawatts', 'kw', 'mw', 'gw', 'kwh'],
      byte: ['gb', 'mb', 'tb', 'gigabytes', 'megabytes', 'terabytes'],
      point: ['basis points', 'basis point', 'bps'],
      calibre: ['mm'],
      cup: ['cup', 'cups', 'tablespoon', 'tablespoons', 'tbsp', 'teaspoon', 'teaspoons', 'tsp', 'cloves', 'slices'],
      volt: ['volts', 'volt'],
      hertz: ['hz', 'mhz', 'ghz']
    })
  },
  currencyBefore: {
    $: 'USD',
    'us $': 'USD',
    'u . s . $': 'USD',
    usd: 'USD',
    'usd $': 'USD',
    '$ us': 'USD',
    '€': 'EUR',
    eur: 'EUR',
    '£': 'GBP',
    gbp: 'GBP',
    cop: 'COP',
    'cop $': 'COP',
    'c $': 'CAD',
    'ca $': 'CAD',
    'a $': 'AUD',
    'r $': 'BRL',
    'mx $': 'MXN',
    mxn: 'MXN',
    '¥': 'JPY',
    chf: 'CHF'
  },
  and: ['and', ',', ', and', 'plus'],
  minus: ['minus', 'less'],
  quarter: { 'a quarter': 15 },
  ago: { before: [], after: ['ago', 'earlier'] }
};
