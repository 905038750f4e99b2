import { expect, test } from 'vitest';
import type { Flag } from '../../../lib/core/moderation/flag';
import type { Step } from '../../../lib/core/moderation/step';
import { writeAnnotations } from '../../../lib/exchange/annotation';
import { writeBackup } from '../../../lib/exchange/backup';
import { writeFlagsCsv } from '../../../lib/exchange/csv';
import { largestFile } from '../../../lib/exchange/json';
import type { FileProblem } from '../../../lib/exchange/read';
import { readFile, readText } from '../../../lib/exchange/readFile';
import { newFlag } from '../../support/flags';

const flag: Flag = { ...newFlag(), id: 'f1', at: 1 };
const first: Step = {
  id: 's1',
  batch: 'b1',
  at: 1,
  author: 'Ana',
  action: 'flag',
  flag: 'f1',
  correction: null,
  to: 'open',
  code: null,
  note: '',
  of: null
};
const undo: Step = { ...first, id: 's2', batch: 'b2', at: 2, action: 'undo', to: null, of: 's1' };
const whole = { flags: [flag], steps: [first], corrections: [], sources: [], packs: [], pages: [] };

/** A backup with one thing in its JSON changed, or taken out where no value is given. */
function backup(path: (string | number)[], value?: unknown): string {
  const json = JSON.parse(writeBackup(whole, 0)) as Record<string | number, unknown>;
  const inner = path.slice(0, -1).reduce((at, name) => at[name] as Record<string | number, unknown>, json);
  inner[path.at(-1) as string] = value;
  return JSON.stringify(json);
}

const cases: { name: string; text: string; problem: FileProblem; place: string }[] = [
  { name: 'a file cut off in the middle', text: writeBackup(whole, 0).slice(0, 300), problem: 'not-json', place: '1:301' },
  { name: 'a JSON file of something else', text: '{"bookmarks": []}', problem: 'unknown-format', place: 'format' },
  { name: 'a backup of a later version', text: backup(['version'], 2), problem: 'newer-version', place: 'version' },
  { name: 'a version that is no number', text: backup(['version'], '1'), problem: 'wrong-value', place: 'version' },
  { name: 'a missing list', text: backup(['steps']), problem: 'wrong-value', place: 'steps' },
  {
    name: 'a reason that there is not',
    text: backup(['flags', 0, 'reason'], 'x'),
    problem: 'wrong-value',
    place: 'flags[0].reason'
  },
  {
    name: 'a field that there is not',
    text: backup(['flags', 0, 'admin'], true),
    problem: 'unknown-field',
    place: 'flags[0].admin'
  },
  {
    name: 'an empty quote',
    text: backup(['flags', 0, 'target', 'exact'], ''),
    problem: 'wrong-value',
    place: 'flags[0].target.exact'
  },
  {
    name: 'a reading of no kind',
    text: backup(['flags', 0, 'shown', 'reading', 'min'], 'x'),
    problem: 'wrong-value',
    place: 'flags[0].shown.reading.min'
  },
  {
    name: 'a name that reaches the prototype',
    text: writeBackup(whole, 0).replace('"comment"', '"__proto__":{"polluted":1},"comment"'),
    problem: 'forbidden-name',
    place: 'flags[0].__proto__'
  },
  {
    name: 'such a name written with an escape',
    text: writeBackup(whole, 0).replace('"comment"', '"\\u005f_proto__":{"polluted":1},"comment"'),
    problem: 'forbidden-name',
    place: 'flags[0].__proto__'
  },
  { name: 'one id twice', text: backup(['flags', 1], flag), problem: 'duplicate-id', place: 'flags[1].id' },
  {
    name: 'a flag without a beginning',
    text: backup(['steps'], []),
    problem: 'missing-reference',
    place: 'flags[0]'
  },
  { name: 'a step of no flag', text: backup(['flags'], []), problem: 'missing-reference', place: 'steps[0].flag' },
  {
    name: 'an undo of nothing',
    text: backup(['steps', 1], { ...undo, of: 's9' }),
    problem: 'missing-reference',
    place: 'steps[1].of'
  },
  {
    name: 'an undo before what it undoes',
    text: backup(['steps', 1], { ...undo, at: 0 }),
    problem: 'wrong-order',
    place: 'steps[1].of'
  },
  {
    name: 'a time past the end of time',
    text: backup(['flags', 0, 'at'], 1e300),
    problem: 'wrong-value',
    place: 'flags[0].at'
  },
  {
    name: 'a broken pack in a backup',
    text: backup(['packs', 0], { id: 'p', at: 1, pack: {} }),
    problem: 'wrong-value',
    place: 'packs[0].pack: format'
  },
  { name: 'a pack that is broken', text: '{"topics":[],"events":{},"words":{}}', problem: 'wrong-value', place: 'format' },
  { name: 'a picture', text: '\u0089PNG\r\n\u001a\n', problem: 'unknown-format', place: 'line 1' },
  { name: 'an empty file', text: '', problem: 'unknown-format', place: 'line 1' },
  { name: 'a CSV without our column', text: 'a,b\r\n1,2\r\n', problem: 'unknown-format', place: 'line 1' },
  { name: 'a CSV with a quote never closed', text: 'record\r\n"x', problem: 'not-csv', place: 'line 2' },
  {
    name: 'a CSV whose record was edited',
    text: writeFlagsCsv([{ flag, steps: [first] }]).replace('""s1""', '1'),
    problem: 'wrong-value',
    place: 'line 2.steps[0].id'
  },
  {
    name: 'an annotation whose record was edited',
    text: writeAnnotations([{ flag, steps: [first] }], 0).replace('"lang":"en"', '"lang":"xx"'),
    problem: 'wrong-value',
    place: 'first.items[0].secondSource.flag.lang'
  },
  { name: 'an annotation without a target', text: '{"type":"Annotation","id":"urn:x"}', problem: 'wrong-value', place: 'target' },
  {
    name: 'a ClaimReview of others',
    text: '{"@context":"https://schema.org","@graph":[{"@type":"ClaimReview"}]}',
    problem: 'unknown-format',
    place: '@graph[0]'
  }
];

test.each(cases)('$name is refused, and the moderator is told where it is wrong', ({ text, problem, place }) => {
  expect(readText(text)).toEqual({ ok: false, problem, place });
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test('a hundred megabytes of brackets are refused, not choked on', () => {
  expect(readText(`${'['.repeat(50_000_000)}${']'.repeat(50_000_000)}`)).toEqual({
    ok: false,
    problem: 'too-large',
    place: '1:65'
  });
});

test('a hundred megabytes of flags with one mistake at the end name that mistake', () => {
  const flags = Array.from({ length: 1500 }, (_, i) => ({ ...flag, id: `f${i}`, comment: 'x'.repeat(20_000) }));
  const steps = flags.map(({ id }) => ({ ...first, id: `s${id}`, flag: id }));
  const padded = flags.map((one) => ({ ...one, title: 'y'.repeat(20_000), suggestedValue: 'z'.repeat(19_000) }));
  const text = writeBackup({ ...whole, flags: [...padded, { ...flag, id: 'last', title: 'x'.repeat(20_001) }], steps }, 0);
  expect(text.length).toBeGreaterThan(85_000_000);
  expect(readText(text)).toEqual({ ok: false, problem: 'wrong-value', place: 'flags[1500].title' });
});

test('a file too large for the browser is refused before it is read', async () => {
  const file = { size: largestFile + 1, text: () => Promise.reject(new Error('was read')) };
  expect(await readFile(file)).toEqual({ ok: false, problem: 'too-large', place: '' });
});
