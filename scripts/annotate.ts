// The engine as a command: npm run -s annotate -- [--format text|ndjson] [--explain] FILE…
import { parseArgs } from 'node:util';
import { analyse } from '../lib/core/analyse';
import { annotation } from './engine/annotation';
import { asText } from './engine/annotationText';
import { bundledPacks } from './engine/bundledPacks';
import { readFile } from './engine/readFile';

const usage = 'usage: npm run -s annotate -- [--format text|ndjson] [--explain] FILE…   (.html or .txt)';

function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, explain: { type: 'boolean', default: false } }
  });
  if (values.format !== 'text' && values.format !== 'ndjson') throw new Error(`--format is text or ndjson, not ${values.format}`);
  if (positionals.length === 0) throw new Error('no file given');
  return { ...values, files: positionals };
}

function main(): number {
  let chosen: ReturnType<typeof options>;
  try {
    chosen = options();
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    return 2;
  }
  const packs = bundledPacks();
  let failed = 0;
  for (const file of chosen.files) {
    const page = readFile(file);
    if (typeof page === 'string') {
      console.error(`annotate: ${page}`);
      failed = 1;
      continue;
    }
    const found = analyse(page, packs);
    const line = annotation(file, page, found, packs, chosen.explain);
    console.log(chosen.format === 'ndjson' ? JSON.stringify(line) : asText(file, page, found, packs, chosen.explain));
  }
  return failed;
}

process.exitCode = main();
