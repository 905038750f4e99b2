import type { Store } from './database';

/** Whether acceptance needs a second author. */
export async function twoPeopleFact(store: Store): Promise<boolean> {
  return (await store.facts.get('two-people'))?.value === 1;
}

export const setTwoPeople = (store: Store, on: boolean): PromiseLike<unknown> =>
  store.facts.put({ name: 'two-people', value: on ? 1 : 0 });
