import { describe, expect, it } from 'vitest';
import { readQuantities } from '@/lib/core/quantity';
import { traps } from './traps.cases';

describe('what only looks like a value is left alone, or untouched words would be underlined', () => {
  it.each(traps)('%s: %s', (lang, text, wanted) => {
    expect(readQuantities(text, lang).map(({ kind, figure }) => (figure === null ? kind : `${kind} ${figure}`))).toEqual(wanted);
  });
});
