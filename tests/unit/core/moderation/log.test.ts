import { expect, test } from 'vitest';
import { holding, inForce, standingAfter, suggestedWith } from '../../../../lib/core/moderation/log';
import type { Step } from '../../../../lib/core/moderation/step';

let clock = 0;

/** Steps are written as "id action>state", an undo as "id undo target". */
function log(...lines: string[]): Step[] {
  return lines.map((line) => {
    const [id = '', what = '', of = null] = line.split(' ');
    const [action, to = null] = what.split('>');
    const author = id.startsWith('b') ? 'Ben' : 'Ana';
    return { id, batch: id, at: ++clock, author, action, flag: 'f', correction: null, to, code: null, note: '', of } as Step;
  });
}

const histories = [
  { steps: ['1 flag>open'], state: 'open' },
  { steps: ['1 flag>open', '2 take>in-review', '3 accept>accepted'], state: 'accepted' },
  { steps: ['1 flag>open', '2 accept>accepted', '3 undo 2'], state: 'open' },
  { steps: ['1 flag>open', '2 accept>accepted', '3 undo 2', '4 undo 3'], state: 'accepted' },
  { steps: ['1 flag>open', '2 accept>accepted', '3 undo 2', '4 undo 3', '5 undo 4'], state: 'open' },
  { steps: ['1 flag>open', '2 undo 1'], state: 'withdrawn' },
  { steps: ['1 flag>open', '2 accept>accepted', '3 reopen>open', '4 undo 2'], state: 'open' },
  { steps: ['1 flag>open', '2 reject>rejected', '3 reopen>open', '4 undo 3'], state: 'rejected' },
  { steps: [], state: 'withdrawn' }
];

test.each(histories)('a flag is never shown in a state it is not in: $steps leaves it $state', ({ steps, state }) => {
  const taken = log(...steps);
  expect(standingAfter(taken).state).toBe(state);
  expect(standingAfter(taken.toReversed()).state, 'the order they are stored in does not matter').toBe(state);
});

test('a proposal waits in the name of the one who made it, until it is undone', () => {
  const steps = log('1 flag>open', 'b2 propose>in-review');
  expect(standingAfter(steps)).toEqual({ state: 'in-review', proposedBy: 'Ben' });
  expect(standingAfter([...steps, ...log('3 undo b2')])).toEqual({ state: 'open', proposedBy: null });
});

test('only the corrections of the standing proposal come into force with an acceptance', () => {
  const [flag, old, undo, now] = log('1 flag>open', '2 propose>in-review', '3 undo 2', '4 propose>in-review') as [
    Step,
    Step,
    Step,
    Step
  ];
  const suggest = (step: Step, correction: string): Step => ({
    ...step,
    id: `${step.id}s`,
    action: 'suggest',
    to: null,
    correction
  });
  const steps = [flag, old, suggest(old, 'old'), undo, now, suggest(now, 'new')];
  expect(suggestedWith(steps)).toEqual(['new']);
});

test('a correction holds from its step until it is retracted, and again when that is undone', () => {
  const [correct, retract, undo] = log('1 correct', '2 retract', '3 undo 2') as [Step, Step, Step];
  expect([[correct], [correct, retract], [correct, retract, undo]].map(inForce)).toEqual([true, false, true]);
});

test('a forged log in which undos undo each other still has an end', () => {
  const [a, b] = log('1 undo 2', '2 undo 1') as [Step, Step];
  expect(holding([a, b])).toEqual([]);
});
