import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from '../../scripts/report/row';

export const name = 'Size of the product build';

const folder = join(import.meta.dirname, '../../.output/chrome-production');

export async function run(): Promise<Row[] | string> {
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  if (files.length === 0) return 'there is no build: run npm run build first';
  const packed = (file: string) => gzipSync(readFileSync(join(folder, file))).length / 1000;
  const sum = (chosen: string[]) => chosen.reduce((total, file) => total + packed(file), 0);
  return [
    { what: 'the gate, on every page, gzipped', value: packed('gate.js'), unit: 'kB', budget: 3 },
    { what: 'the content script, gzipped', value: packed('page.js'), unit: 'kB', budget: 12 },
    { what: 'the card, gzipped', value: packed('card.js'), unit: 'kB' },
    { what: 'background, gzipped', value: packed('background.js'), unit: 'kB' },
    { what: 'the whole extension, gzipped', value: sum(files), unit: 'kB' }
  ];
}
