/** Digits longer than this are codes, not counts. */
const longest = 16;

/**
 * The value of a written number such as "1,300", "1.300" or "0.5"; null where it is none ("11:05", "1.2.3.4", "12,34,5").
 * One separator followed by three digits groups thousands, unless it is the language's decimal mark and the language
 * does not group with it: Latin American papers write 1,300 for thousands as well, English ones never 1.300.
 */
export function parseDigits(raw: string, decimal: '.' | ','): number | null {
  if (raw.length > longest + 6) return null;
  const marks = separators(raw);
  if (marks === null) return null;
  if (marks.length === 0) return raw.length > longest ? null : Number(raw);
  const last = marks.at(-1) as number;
  const grouping = groupingUpTo(raw, marks, decimal);
  if (grouping === null) return null;
  if (grouping) return Number(strip(raw));
  const whole = strip(raw.slice(0, last));
  return Number(`${whole}.${raw.slice(last + 1)}`);
}

function separators(raw: string): number[] | null {
  const marks: number[] = [];
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i);
    if (unit >= 48 && unit <= 57) continue;
    if (raw[i] === ':') return null;
    marks.push(i);
  }
  return marks;
}

/** True if every mark groups thousands, false if the last one is a decimal mark, null if neither can be. */
function groupingUpTo(raw: string, marks: number[], decimal: string): boolean | null {
  const last = marks.at(-1) as number;
  const mark = raw[last] as string;
  const first = marks[0] as number;
  const tail = raw.length - last - 1;
  const groupsBefore = marks.every((at, n) => n === 0 || at - (marks[n - 1] as number) === 4) && first <= 3 && first > 0;
  const sameMarks = marks.every((at) => raw[at] === mark);
  if (marks.length > 1 && sameMarks) return groupsBefore && tail === 3 ? true : null;
  if (marks.length > 1) {
    const inner = marks.slice(0, -1);
    const innerSame = inner.every((at) => raw[at] === raw[first]);
    return groupsBefore && innerSame && mark !== "'" ? false : null;
  }
  if (tail === 3 && first <= 3 && raw[0] !== '0' && !(mark === '.' && decimal === '.')) return true;
  if (mark === "'" || mark === '’') return null;
  return decimal === '.' && mark === ',' ? null : false;
}

const strip = (raw: string) => raw.replace(/[^0-9]/g, '');
