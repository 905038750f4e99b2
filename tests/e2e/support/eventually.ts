/** Milliseconds between two looks, and until it is given up. */
const pause = 50;
const patience = 10_000;

/** What a look gives as soon as it gives anything (not undefined, null or false). Throws where it never does. */
export async function eventually<T>(look: () => T | Promise<T>): Promise<Exclude<T, undefined | null | false>> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== null && found !== false) return found as Exclude<T, undefined | null | false>;
    if (Date.now() > end) throw new Error(`it never came to be: ${look}`);
    await new Promise((again) => setTimeout(again, pause));
  }
}
