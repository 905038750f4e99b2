import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bundle, FlagRecord } from '../../../lib/core/moderation/bundle';
import { standingAfter } from '../../../lib/core/moderation/log';
import { writeAnnotations } from '../../../lib/exchange/annotation';
import { writeBackup } from '../../../lib/exchange/backup';
import { writeClaimReviews } from '../../../lib/exchange/claimReview';
import { writeFlagsCsv } from '../../../lib/exchange/csv';
import { readCsv, writeCsv } from '../../../lib/exchange/csvText';
import { readText } from '../../../lib/exchange/readFile';
import { bundle, records } from '../../support/arbitrary';

/** What comes back of a file; fields without a value are as good as absent. */
const back = (text: string) => {
  const read = readText(text);
  return read.ok ? plain(read.value) : read;
};
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const asBundle = (list: FlagRecord[]): Bundle => ({
  flags: list.map(({ flag }) => flag),
  steps: list.flatMap(({ steps }) => steps),
  corrections: [],
  sources: [],
  packs: [],
  pages: []
});

test('a backup gives back everything that was in it', () => {
  fc.assert(
    fc.property(bundle, (made) => {
      expect(back(writeBackup(made, 0))).toEqual(plain(made));
    })
  );
});

const formats = [
  { name: 'W3C annotations', write: (list: FlagRecord[]) => writeAnnotations(list, 0) },
  { name: 'CSV', write: writeFlagsCsv }
];

test.each(formats)('flags and their histories come back whole from $name', ({ write }) => {
  fc.assert(
    fc.property(records, (list) => {
      expect(back(write(list))).toEqual(plain(asBundle(list)));
    })
  );
});

test('accepted flags and their histories come back whole from ClaimReviews', () => {
  fc.assert(
    fc.property(records, (list) => {
      const accepted = list.filter(({ steps }) => standingAfter(steps).state === 'accepted');
      expect(back(writeClaimReviews(list, () => 'compared'))).toEqual(plain(asBundle(accepted)));
    })
  );
});

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom('=1+1', "'=x", "''-", '@a', '"', '\r', '\n', ',', ' ')
);

test('any table comes back from CSV as it was', () => {
  const tables = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 });
  fc.assert(
    fc.property(tables, (rows) => {
      expect(readCsv(writeCsv(rows))).toEqual({ ok: true, value: rows });
    })
  );
});

test('no cell of a CSV runs as a formula in a spreadsheet', () => {
  fc.assert(
    fc.property(cell, (value) => {
      expect(writeCsv([[value]])).not.toMatch(/^"?[=+\-@\t]/);
    })
  );
});
