import type { LanguageWords } from '../language';
import { clock, dates } from './dates';
import { hedges, ranges } from './hedges';
import { numbers } from './numbers';
import { traps } from './traps';
import { units } from './units';

export const words: LanguageWords = { numbers, units, hedges, ranges, dates, clock, traps };
