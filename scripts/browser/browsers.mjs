import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The browsers the project is tested in: the variable that points to an installed one, the names it goes by on PATH,
 * its usual places on systems that keep programs elsewhere, and Debian's package.
 */
export const browsers = {
  chromium: {
    name: 'Chromium',
    variable: 'SECOND_SOURCE_CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    debian: 'chromium'
  },
  firefox: {
    name: 'Firefox',
    variable: 'SECOND_SOURCE_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr'
  }
};

/** @param {string} path */
function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * The path of an installed browser, or null where none is found. A variable that is set wins, even if what it names is missing:
 * then the answer is null, so that the reader is told instead of being given another browser.
 * @param {keyof typeof browsers} which
 * @returns {string | null}
 */
export function findBrowser(which) {
  const { variable, commands, places } = browsers[which];
  const named = process.env[variable];
  if (named) return runnable(named) ? named : null;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((dir) => commands.map((command) => join(dir, command)));
  return [...onPath, ...places].find(runnable) ?? null;
}

/**
 * One line that says what to install, for a browser that `findBrowser` did not find.
 * @param {keyof typeof browsers} which
 */
export function missingBrowser(which) {
  const { name, variable, debian } = browsers[which];
  const named = process.env[variable];
  if (named) return `${name} is missing: ${variable} names ${named}, which cannot be run.`;
  return `${name} is missing: install it (Debian, Ubuntu: apt-get install ${debian}), or point ${variable} to an installed one.`;
}
