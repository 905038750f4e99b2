import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { expect, test } from 'vitest';
import { sources } from '../../support/imports';
import { root } from '../../support/root';

/** Every way a script has of reaching a server. */
const doors = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'sendBeacon',
  'WebTransport',
  'RTCPeerConnection',
  'importScripts'
];

function doorsIn(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found: string[] = [];
  new Visitor({
    Identifier({ name, start }) {
      if (doors.includes(name)) found.push(`${file}:${text.slice(0, start).split('\n').length} ${name}`);
    }
  }).visit(parseSync(file, text).program);
  return found;
}

test('what a reader reads stays in the browser: no code of ours can reach a server', () => {
  expect(sources().flatMap(doorsIn)).toEqual([]);
});
