import { expect, test } from 'vitest';
import { Lexicon } from '../../../lib/core/pack/lexicon';
import { parsePhrase } from '../../../lib/core/pack/phrase';
import { tokenise } from '../../../lib/core/text/tokens';

const lists = new Map<string, readonly string[]>([
  ['press', ['press', 'reporters']],
  ['barred', ['{press} barred', '{press} kept out']]
]);

/** A phrase as a pack writes it · a text · the words it finds there, or null. */
const cases: [string, string, string | null][] = [
  ['closed door', 'a closed-door session', 'closed-door'],
  ['abduct*', 'the abduction of the president', 'abduction'],
  ['ended', 'they never ended it', 'ended'],
  ['ended', 'it was open-ended', 'ended'],
  ['US', 'US navy', 'US'],
  ['US', 'he told us', null],
  ['US', 'the U.S. navy', 'U.S.'],
  ['sabado', 'el Sábado pasado', 'Sábado'],
  ['petro', "Petro's party", "Petro's"],
  ['no {press}', 'there were no reporters', 'no reporters'],
  ['the US navy', 'with the US navy', 'the US navy'],
  ['the US navy', 'as the us navy', null],
  ['door to door', 'from “door” to-door', 'door” to-door'],
  ['{barred} again', 'Reporters kept out again', 'Reporters kept out again'],
  ['when {barred}', 'when the press', null],
  ['when {barred}', 'when reporters barred', 'when reporters barred'],
  ['{press} ... out', 'the press was kept waiting out', 'press was kept waiting out'],
  ['{press} ... out', 'the press; he was out', null],
  ['{press} ... out', 'the press a b c d e f g out', null],
  ['{press} ... out', 'the press was out and out', 'press was out'],
  ['^ {press} sat', 'They left. Reporters sat', 'Reporters sat'],
  ['^ {press} sat', 'The reporters sat', null],
  ['^ duro', 'La marcha duró dos horas', null],
  ['^ duro', 'Se vieron. Duró dos horas', 'Duró'],
  ['art of the deal', 'a copy of “The Art of the Deal”', 'Art of the Deal']
];

test.each(cases)('the phrase "%s" in "%s": %s', (written, text, found) => {
  const lexicon = new Lexicon(new Map([...lists, ['sought', [written]]]));
  const tokens = tokenise(text);
  const hit = lexicon.scan(tokens, 0, tokens.length - 1).find((h) => h.lists.has(lexicon.id('sought')));
  expect(hit ? text.slice(tokens[hit.first]?.start, tokens[hit.last]?.end) : null).toBe(found);
});

test.each([
  ['', 'a phrase needs at least one word'],
  ['... door', '"... door": a phrase can neither begin nor end with a gap'],
  ['door ...', '"door ...": a phrase can neither begin nor end with a gap']
])('a pack author is told what is wrong with the phrase "%s"', (written, message) => {
  expect(parsePhrase(written)).toBe(message);
});
