/** A key to press, beside what it does. */
export function Kbd({ name }: { name: string }) {
  return <kbd>{name}</kbd>;
}
