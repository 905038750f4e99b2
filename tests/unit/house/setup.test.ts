import { expect, test } from 'vitest';
import pkg from '../../../package.json';

test('tests run on the Node that the project brings, whatever the machine has', () => {
  expect(process.versions.node).toBe(pkg.devDependencies.node);
});
