// Runs every check of the project, goes on after one that failed, and closes with one line that adds them all up.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addUp, type Count, countReport, type Report } from './report/testCount.ts';

const root = join(import.meta.dirname, '..');
const output = join(root, '.output');

/** Runs a command with its output shown; true where it ended well. */
function run(command: string, args: string[]): boolean {
  console.log(`\n> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32'
  });
  return status === 0;
}

/** A command that either passes or fails as a whole. */
function step(command: string, ...args: string[]): Count {
  const ok = run(command, args);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** A run of tests, counted one by one. A run that fails without a failed test (it broke before any ran) is one failure. */
function tests(...projects: string[]): Count {
  const file = join(output, `tests-${projects[0]}.json`);
  rmSync(file, { force: true });
  const chosen = projects.flatMap((name) => ['--project', name]);
  const ok = run('vitest', ['run', ...chosen, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const count = existsSync(file) ? countReport(JSON.parse(readFileSync(file, 'utf8')) as Report) : addUp([]);
  return !ok && count.failed === 0 ? { ...count, failed: 1 } : count;
}

const total = addUp([
  step('wxt', 'prepare'),
  step('tsc', '--noEmit', '-p', '.'),
  step('tsc', '--noEmit', '-p', 'lib/core'),
  step('biome', 'check'),
  step('knip'),
  tests('unit', 'dom', 'store'),
  step('wxt', 'build'),
  step('wxt', 'build', '-b', 'firefox'),
  step('size-limit'),
  step('wxt', 'build', '--mode', 'test'),
  step('wxt', 'build', '-b', 'firefox', '--mode', 'test'),
  tests('build', 'e2e')
]);

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed > 0 ? 1 : 0);
