// Brings a fresh clone to where everything runs. Plain JavaScript for Node 20 without dependencies: it runs before any are there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browsers, findBrowser, missingBrowser } from './browser/browsers.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const ownNode = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
/** Says which lock was installed. It lies inside node_modules, so that it goes when they go. */
const stamp = join(modules, '.second-source-setup');

/** @param {string} line */
const say = (line) => process.stderr.write(`setup: ${line}\n`);

/**
 * Runs a command with its output shown. What the set-up starts must not run on the Node that it is about to replace,
 * so this project's own commands are taken off the PATH.
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 */
function run(command, args, cwd = root) {
  const path = (process.env.PATH ?? '').split(delimiter).filter((dir) => !dir || !resolve(dir).startsWith(modules));
  const env = { ...process.env, PATH: path.join(delimiter) };
  // Standard output belongs to the command that the set-up runs before.
  const { status } = spawnSync(command, args, { cwd, env, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  return status === 0;
}

function installDependencies() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && isWhole(JSON.parse(lock.toString()))) return true;
  say('installing the dependencies (npm ci)');
  // Below an error, npm would warn that this machine's Node is too old for packages that run on the project's own.
  if (!run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])) {
    say('npm ci failed; what it said stands above.');
    return false;
  }
  // Where npm is set not to run install scripts, the package that brings Node 24 is asked to install itself.
  if (!existsSync(ownNode) && !run('node', ['installArchSpecificPackage'], join(modules, 'node'))) {
    say('Node 24 could not be installed into node_modules; what went wrong stands above.');
    return false;
  }
  writeFileSync(stamp, wanted);
  return true;
}

/**
 * Whether everything that the project asks for by name is there: someone may have deleted a part.
 * @param {{ packages: { '': { dependencies: object, devDependencies: object } } }} lock
 */
function isWhole({ packages: { '': own } }) {
  const names = Object.keys({ ...own.dependencies, ...own.devDependencies });
  return existsSync(ownNode) && names.every((name) => existsSync(join(modules, name, 'package.json')));
}

/** A missing browser does not stop the set-up: all that needs no browser still runs. */
function installBrowsers() {
  const missing = keys().filter((which) => !findBrowser(which));
  if (missing.length === 0) return;
  const packages = missing.filter((which) => !process.env[browsers[which].variable]).map((which) => browsers[which].debian);
  if (packages.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say(`installing ${packages.join(' and ')} from the system's packages (apt-get)`);
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    if (run('apt-get', ['update', '-qq']))
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-dejavu-core']);
  }
  for (const which of missing) if (!findBrowser(which)) say(missingBrowser(which));
}

/** @returns {(keyof typeof browsers)[]} */
function keys() {
  return ['chromium', 'firefox'];
}

if (!installDependencies()) process.exit(1);
installBrowsers();
