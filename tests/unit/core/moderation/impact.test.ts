import { expect, test } from 'vitest';
import type { Note } from '../../../../lib/core/claims/note';
import { isQuiet, noteChanges } from '../../../../lib/core/moderation/impact';
import { newFlag } from '../../../support/flags';

const { shown, target } = newFlag();
const note = {
  ...shown,
  id: 'n',
  pack: 'p',
  target: { ...target, start: 10, end: 20 },
  sources: shown?.sources
} as unknown as Note;
const elsewhere: Note = { ...note, target: { ...note.target, start: 30, end: 40 } };
const other: Note = { ...note, status: 'agree' };
const oneMoreSilent: Note = { ...note, sources: [...note.sources, { source: 'new', verdict: 'silent', cause: null }] };
const oneMoreAgrees: Note = { ...note, sources: [...note.sources, { source: 'new', verdict: 'agrees', cause: null }] };

const cases = [
  { name: 'nothing', before: [note], after: [note], gives: [0, 0, 0] },
  { name: 'a note that appears', before: [], after: [note], gives: [1, 0, 0] },
  { name: 'a note that vanishes', before: [note], after: [], gives: [0, 1, 0] },
  { name: 'the same words elsewhere', before: [note], after: [elsewhere], gives: [1, 1, 0] },
  { name: 'another status', before: [note], after: [other], gives: [0, 0, 1] },
  { name: 'a new source that speaks', before: [note], after: [oneMoreAgrees], gives: [0, 0, 1] },
  { name: 'a new source that is silent', before: [note], after: [oneMoreSilent], gives: [0, 0, 0] }
];

test.each(cases)('a moderator sees before saving what a decision does: $name', ({ before, after, gives }) => {
  const changes = noteChanges(before, after);
  expect([changes.appear.length, changes.vanish.length, changes.change.length]).toEqual(gives);
  expect(isQuiet(changes)).toBe(gives.every((count) => count === 0));
});
