import type { Flag } from './flag';
import type { Step } from './step';

/** The step that a flag's history begins with: it was made, and is open. The ids are the caller's: new ones, or those that bringing a file in twice gives again. */
export const firstStep = ({ id: flag, author, at }: Flag, ids: Pick<Step, 'id' | 'batch'>): Step => ({
  ...ids,
  at,
  author,
  action: 'flag',
  flag,
  correction: null,
  to: 'open',
  code: null,
  note: '',
  of: null
});
