import { placeOf, type Read, refuse } from './read';

/** Bytes of the largest file that is read: a backup of a quarter of a million flags. A browser's strings end not far above. */
export const largestFile = 400_000_000;

/** Names that could reach an object's prototype where a careless program copies them. No file of ours has them. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Brackets that a file may open inside each other, and in all: what needs more memory to hold than a tab has is not parsed. */
const deepest = 64;
const mostBrackets = 8_000_000;

/** Parses a JSON file and refuses names that no file of ours has. */
export function parseJson(text: string): Read<unknown> {
  const bomb = tooMuchAt(text);
  if (bomb !== null) return refuse('too-large', lineAndColumn(text, bomb));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse('not-json', positionIn(text, error));
  }
  const place = forbiddenName(value);
  return place === null ? { ok: true, value } : refuse('forbidden-name', place);
}

/** The line and column a parser complains of, where it tells the position. */
function positionIn(text: string, error: unknown): string {
  const position = /position (\d+)/.exec(String(error))?.[1] ?? /line (\d+) column/.exec(String(error))?.[1];
  return lineAndColumn(text, position === undefined ? text.length : Number(position));
}

function lineAndColumn(text: string, position: number): string {
  const before = text.slice(0, position);
  return `${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`;
}

const [quote, backslash, openList, closeList, openObject, closeObject] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

/** Where the text opens one bracket too many; null where it never does. */
function tooMuchAt(text: string): number | null {
  let depth = 0;
  let opened = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === quote) at = stringEnd(text, at);
    else if (unit === closeList || unit === closeObject) depth--;
    else if (unit === openList || unit === openObject) {
      if (++depth > deepest || ++opened > mostBrackets) return at;
    }
  }
  return null;
}

/** The closing quote of the string that begins here, or the end of the text. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === backslash) at++;
    else if (unit === quote) return at;
  }
  return text.length;
}

/** Where a forbidden name stands; null where there is none. */
function forbiddenName(value: unknown, path: PropertyKey[] = []): string | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, inner] of Object.entries(value)) {
    const here = Array.isArray(value) ? Number(name) : name;
    if (forbidden.has(name)) return placeOf([...path, here]);
    const place = typeof inner === 'object' ? forbiddenName(inner, [...path, here]) : null;
    if (place !== null) return place;
  }
  return null;
}
