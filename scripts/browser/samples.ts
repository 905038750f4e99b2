import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const folder = join(import.meta.dirname, '../../tests/fixtures/samples');

export interface Sample {
  file: string;
  html: string;
  host: string;
  /** Its canonical address, over plain http: the local server has no certificates. */
  url: string;
}

/** The articles of our own that the demo shows, each under the made-up host of its canonical address. */
export const samples: Sample[] = globSync('*.html', { cwd: folder })
  .sort()
  .map((name) => {
    const file = join(folder, name);
    const html = readFileSync(file, 'utf8');
    const address = /<link rel="canonical" href="https:([^"]+)"/.exec(html)?.[1];
    if (!address) throw new Error(`${basename(file)} has no canonical address`);
    const url = `http:${address}`;
    return { file, html, host: new URL(url).host, url };
  });
