// npm run -s pack -- check FILE…   says whether the packs are whole, or what is wrong with them, and where
// npm run -s pack -- schema        prints the JSON Schema of a pack, for an editor to check against while one writes
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { checkPack, describeProblem } from '../lib/core/pack/checkPack';
import { packSchema } from '../lib/core/pack/schema';

const [command, ...files] = process.argv.slice(2);

if (command === 'schema') console.log(JSON.stringify(z.toJSONSchema(packSchema), null, 2));
else if (command === 'check' && files.length) {
  if (!files.map(isWhole).every(Boolean)) process.exitCode = 1;
} else {
  console.error('Usage: npm run -s pack -- check FILE…\n       npm run -s pack -- schema');
  process.exitCode = 2;
}

function isWhole(file: string): boolean {
  const json = readJson(file);
  const problems =
    'unreadable' in json ? [`${file}: ${json.unreadable}`] : (checkPack(json.value, file).problems ?? []).map(describeProblem);
  for (const problem of problems) console.error(problem);
  if (!problems.length) console.log(`${file}: whole`);
  return problems.length === 0;
}

function readJson(file: string): { value: unknown } | { unreadable: string } {
  try {
    return { value: JSON.parse(readFileSync(file, 'utf8')) };
  } catch (error) {
    return { unreadable: error instanceof SyntaxError ? `is not JSON (${error.message})` : 'cannot be read' };
  }
}
