/** Writes integers as a person would, to check that the reader reads them back. Written apart from the reader's own tables. */

const enSmall =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' '
  );
const enTens = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const enScales = ['', 'thousand', 'million', 'billion', 'trillion'];

/** 1234 → "one thousand two hundred and thirty-four". From 0 to below 10^15. */
export function englishWords(value: number): string {
  if (value === 0) return 'zero';
  const groups: string[] = [];
  for (let scale = 0, rest = value; rest > 0; scale++, rest = Math.floor(rest / 1000)) {
    const group = rest % 1000;
    if (group > 0) groups.unshift(`${englishBelowThousand(group)} ${enScales[scale]}`.trim());
  }
  return groups.join(' ');
}

function englishBelowThousand(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const tail = rest < 20 ? enSmall[rest] : `${enTens[Math.floor(rest / 10)]}${rest % 10 ? `-${enSmall[rest % 10]}` : ''}`;
  if (hundreds === 0) return tail as string;
  return rest === 0 ? `${enSmall[hundreds]} hundred` : `${enSmall[hundreds]} hundred and ${tail}`;
}

const esSmall =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' '
  );
const esTens = '   treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const esHundreds =
  ' ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(' ');

/** 1234 → "mil doscientos treinta y cuatro"; 10^9 → "mil millones"; 10^12 → "un billón". From 0 to below 10^15. */
export function spanishWords(value: number): string {
  if (value === 0) return 'cero';
  const billions = Math.floor(value / 1e12);
  const millions = Math.floor((value % 1e12) / 1e6);
  const rest = value % 1e6;
  const parts = [
    scaled(billions, 'billón', 'billones'),
    scaled(millions, 'millón', 'millones'),
    rest > 0 ? spanishBelowMillion(rest) : ''
  ];
  return parts.filter(Boolean).join(' ');
}

function scaled(value: number, one: string, many: string): string {
  if (value === 0) return '';
  return value === 1 ? `un ${one}` : `${shortened(spanishBelowMillion(value))} ${many}`;
}

/** "uno" becomes "un" before a noun. */
const shortened = (words: string) => words.replace(/veintiuno$/, 'veintiún').replace(/uno$/, 'un');

function spanishBelowMillion(value: number): string {
  const thousands = Math.floor(value / 1000);
  const rest = value % 1000;
  const head = thousands === 0 ? '' : thousands === 1 ? 'mil' : `${shortened(spanishBelowThousand(thousands))} mil`;
  return [head, rest > 0 ? spanishBelowThousand(rest) : ''].filter(Boolean).join(' ');
}

function spanishBelowThousand(value: number): string {
  if (value === 100) return 'cien';
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  return [hundreds > 0 ? esHundreds[hundreds] : '', rest > 0 ? spanishBelowHundred(rest) : ''].filter(Boolean).join(' ');
}

function spanishBelowHundred(value: number): string {
  if (value < 30) return esSmall[value] as string;
  return `${esTens[Math.floor(value / 10)]}${value % 10 ? ` y ${esSmall[value % 10]}` : ''}`;
}

/** Digits in groups of three: 1300 with '.' → "1.300". */
export function grouped(value: number, separator: string): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, separator);
}
