// Runs the benches of tests/bench, prints what was measured beside its budget, and keeps the figures in .output/bench.json (or the file named).
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench, Row } from './report/row';
import { isOver, table } from './report/table';

const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: join(root, '.output/bench.json') } }
});

const files = globSync('tests/bench/*.bench.ts', { cwd: root })
  .sort()
  .filter((file) => positionals.length === 0 || positionals.some((name) => basename(file).startsWith(name)));

const results: { name: string; rows: Row[]; skipped?: string }[] = [];
for (const file of files) {
  const { name, run } = (await import(join(root, file))) as Bench;
  console.log(`\n${name}`);
  const measured = await run();
  if (typeof measured === 'string') console.log(`  skipped: ${measured}`);
  else console.log(table(measured));
  results.push(typeof measured === 'string' ? { name, rows: [], skipped: measured } : { name, rows: measured });
}

const rows = results.flatMap((result) => result.rows);
const over = rows.filter(isOver);
const out = resolve(values.out);
mkdirSync(dirname(out), { recursive: true });
const machine = { node: process.version, cpus: cpus().length, cpu: cpus()[0]?.model ?? '' };
writeFileSync(out, `${JSON.stringify({ at: new Date().toISOString(), machine, results }, null, 2)}\n`);
console.log(`\n${rows.length} figures, ${over.length} over budget; kept in ${out}`);
process.exitCode = over.length > 0 ? 1 : 0;
