import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { cardMessages } from '@/lib/locale/cardMessages';
import { type Message, messages } from '@/lib/locale/messages';
import { languageFor, wordsIn } from '@/lib/locale/wording';

const root = join(import.meta.dirname, '../../..');
const files = globSync(['components/**/*.tsx', 'entrypoints/**/*.tsx'], { cwd: root }).sort();

const forms = (message: Message) => (typeof message === 'string' ? [message] : [message.one, message.other]);
const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('each language says everything', () => {
  test('both files have the same keys', () => {
    expect(Object.keys(messages.es).sort()).toEqual(Object.keys(messages.en).sort());
  });

  test('the same gaps and the same kind of phrase stand under each key', () => {
    const shape = (message: Message) => [
      typeof message,
      [...new Set(forms(message).flatMap(gaps))].filter((gap) => gap !== 'count').sort()
    ];
    for (const key of Object.keys(messages.en) as (keyof typeof messages.en)[]) {
      expect([key, ...shape(messages.es[key])]).toEqual([key, ...shape(messages.en[key])]);
    }
  });

  test('no phrase is empty', () => {
    const all = [...Object.values(messages.en), ...Object.values(messages.es)];
    expect(all.flatMap(forms).filter((text) => text.trim() === '')).toEqual([]);
  });

  test('the browser’s own texts are there in both languages too', () => {
    const own = (lang: string) => Object.keys(JSON.parse(readFileSync(join(root, `assets/locales/${lang}.json`), 'utf8'))).sort();
    expect(own('es')).toEqual(own('en'));
  });
});

test('it judges nobody: no phrase calls anything true, false or fake', () => {
  const judging = /\b(true|false|fake|lie|lies|wrong claim|verdadero|falso|mentira|bulo)\b/i;
  const all = [...Object.values(messages.en), ...Object.values(messages.es)].flatMap(forms);
  expect(all.filter((text) => judging.test(text))).toEqual([]);
});

describe('no view speaks one language only', () => {
  for (const file of files) {
    test(`${file} has no text of its own`, () => {
      expect(hardCoded(join(root, file))).toEqual([]);
    });
  }
});

test('the card, which carries its own phrases only, has every one that it says', () => {
  const parts = globSync('components/{base,card,note}/**/*.tsx', { cwd: root });
  const said = parts.flatMap((file) => stringsIn(join(root, file))).filter((text) => text.includes('.') && text in messages.en);
  const about = Object.keys(messages.en).filter((key) => /^status\..+\.about$/.test(key));
  expect([...said, ...about].filter((key) => !(key in cardMessages.en))).toEqual([]);
  expect(said.length).toBeGreaterThan(10);
});

describe('the reader’s language', () => {
  const cases: [Parameters<typeof languageFor>[0], string[], string][] = [
    ['es', ['en-GB'], 'es'],
    ['auto', ['es-CO', 'en'], 'es'],
    ['auto', ['fr-FR', 'es-419', 'en'], 'es'],
    ['auto', ['de-DE'], 'en'],
    ['auto', [], 'en']
  ];
  for (const [choice, browser, lang] of cases) {
    test(`is ${lang} for the choice ${choice} in a browser of ${browser.join(', ') || 'no language'}`, () => {
      expect(languageFor(choice, browser)).toBe(lang);
    });
  }

  test('counts in its own plural', () => {
    expect(wordsIn('en').say('tally.agrees', { count: 1 })).toBe('one agrees');
    expect(wordsIn('es').say('tally.agrees', { count: 3 })).toBe('3 coinciden');
  });

  test('a gap that nothing fills is a bug, not a hole in the text', () => {
    expect(() => wordsIn('en').say('card.asOf')).toThrow('{day}');
  });
});

/** Attributes whose text a reader sees or hears. */
const spoken = new Set(['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'label']);
/** Names of keys on a keyboard are the same in every language. */
const keyNames = /^(Esc|Enter|Tab)$/;

/** Text with letters in it that stands in the markup of a file itself. */
function hardCoded(path: string): string[] {
  const found: string[] = [];
  const { program } = parseSync(path, readFileSync(path, 'utf8'));
  visit(program, (node) => {
    if (node.type === 'JSXText') found.push(String(node.value).trim());
    const name = (node.name as { name?: string } | undefined)?.name;
    const value = node.value as { type?: string; value?: unknown } | null;
    if (node.type === 'JSXAttribute' && name && spoken.has(name) && value?.type === 'Literal') found.push(String(value.value));
  });
  return found.filter((text) => /\p{L}/u.test(text) && !keyNames.test(text));
}

function stringsIn(path: string): string[] {
  const found: string[] = [];
  visit(parseSync(path, readFileSync(path, 'utf8')).program, (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') found.push(node.value);
  });
  return found;
}

function visit(value: unknown, see: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see);
  else if (typeof value === 'object' && value !== null) {
    if ('type' in value) see(value as Record<string, unknown>);
    for (const item of Object.values(value)) visit(item, see);
  }
}
