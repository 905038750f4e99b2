import type { Hedge } from '../quantity/quantity';
import type { Lang } from '../text/pageText';

/** How a value is written down in each language so that the reader reads it back: `#` is the value, `##` the end of a range. */
export const hedgeForms: Record<Lang, Partial<Record<Hedge, string>>> = {
  en: {
    exact: '#',
    rounded: '#',
    about: 'about #',
    nearly: 'nearly #',
    'just-over': 'just over #',
    over: 'more than #',
    'at-least': 'at least #',
    under: 'less than #',
    'up-to': 'up to #',
    range: 'between # and ##'
  },
  es: {
    exact: '#',
    rounded: '#',
    about: 'unos #',
    nearly: 'casi #',
    'just-over': 'poco más de #',
    over: 'más de #',
    'at-least': 'al menos #',
    under: 'menos de #',
    'up-to': 'hasta #',
    range: 'entre # y ##'
  }
};

/** Units by kind; a count is of people, since that is what tolls count. */
export const unitForms: Record<Lang, Record<'duration' | 'count' | 'money' | 'percent', string>> = {
  en: { duration: '# minutes', count: '# people', money: '$#', percent: '#%' },
  es: { duration: '# minutos', count: '# personas', money: '# dólares', percent: '#%' }
};

export const dateForms: Record<Lang, { day: string; span: string; months: string[] }> = {
  en: {
    day: 'D M Y',
    span: 'from # to ##',
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December'
    ]
  },
  es: {
    day: 'D de M de Y',
    span: 'del # al ##',
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre'
    ]
  }
};
