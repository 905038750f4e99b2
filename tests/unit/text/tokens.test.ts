import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, tokenise } from '@/lib/core/text/tokens';

const norms = (text: string) => tokenise(text).map(({ norm }) => norm);

describe('words come apart and compare as a reader takes them, or cues and figures would be missed', () => {
  it.each([
    ['The two-hour talks', ['the', 'two', '-', 'hour', 'talks']],
    ['It ran 1h40.', ['it', 'ran', '1', 'h', '40', '.']],
    ['1,300 a las 11:05, $1.5bn', ['1,300', 'a', 'las', '11:05', ',', '$', '1.5', 'bn']],
    ['Sábado, ningún SÁBADO', ['sabado', ',', 'ningun', 'sabado']],
    ["Petro's and Trump’s; didn't", ['petro', 'and', 'trump', ';', 'did', 'not']],
    ['the U.S. and us', ['the', 'us', 'and', 'us']],
    ['EE. UU. dijo', ['ee', '.', 'uu', '.', 'dijo']],
    ['“Sí”, 80 %', ['“', 'si', '”', ',', '80', '%']],
    ['in ’85 – 1’300', ['in', '’', '85', '–', '1’300']]
  ] as const)('%s', (text, wanted) => {
    expect(norms(text)).toEqual(wanted);
  });

  it('keeps capitals and acronyms apart from words', () => {
    expect(tokenise('ELN, Eln, U.S., Él, a, A').filter(({ kind }) => kind === 'word')).toMatchObject([
      { norm: 'eln', capital: true, caps: true },
      { norm: 'eln', capital: true, caps: false },
      { norm: 'us', capital: true, caps: true },
      { norm: 'el', capital: true, caps: false },
      { norm: 'a', capital: false, caps: false },
      { norm: 'a', capital: true, caps: false }
    ]);
  });
});

describe('no text and no word met before changes how a word is read', () => {
  const pieces = fc.constantFrom(
    'Día',
    'día',
    'DÍA',
    'dia',
    "dia's",
    'ﬁn',
    'Été',
    'e\u0301te',
    'x'.repeat(60),
    'ß',
    '😀',
    '٣',
    '3.5',
    '\u00a0',
    ' ',
    '-',
    '’'
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.array(pieces, { maxLength: 30 }).map((list) => list.join(''))
  );

  it('tokens lie in order, hold no white space, and are their own letters folded', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          const raw = text.slice(token.start, token.end);
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, token.start).trim()).toBe('');
          expect(token.spaced).toBe(token.start > end || end === 0);
          expect(raw).toMatch(/^\S+$/);
          if (token.kind === 'word') expect(fold(raw.replaceAll('.', ''))).toMatch(new RegExp(`^${token.norm}`, 'u'));
          else expect(token.norm).toBe(raw);
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 2_000 }
    );
  });

  it('a word reads alike the first time and after thousands of others', () => {
    // Where a word is remembered may change: what it is read as may not.
    const read = () =>
      tokenise('Después, U.S. días').map(({ word: { place, ...word }, start, end, spaced }) => ({ word, start, end, spaced }));
    const first = read();
    tokenise(Array.from({ length: 50_000 }, (_, n) => `w${n.toString(36).replace(/\d/g, 'é')}`).join(' '));
    expect(read()).toEqual(first);
  });
});
