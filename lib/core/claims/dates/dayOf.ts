import { resolveDate } from '../../quantity';
import type { DateSpan, PartialDate } from '../../quantity/date/partialDate';

/**
 * The days a date stands for. `today` is the day it is read against (null where the page does not say); `near` is a day that the topic's date is
 * known to be near. A bare weekday is the last or the next one, whichever is nearer to `near`: before the event, "on Tuesday" lies ahead.
 */
export function dayOf(date: PartialDate, today: string | null, near: string | undefined): DateSpan | null {
  const last = resolveDate(date, today, near);
  const bareWeekday = date.from.weekday !== undefined && date.from.day === undefined && date.from.side === undefined && !date.to;
  if (!last || !bareWeekday || !near) return last;
  const next = resolveDate({ from: { ...date.from, side: 'future' } }, today, near);
  return next && daysApart(next.from, near) < daysApart(last.from, near) ? next : last;
}

const daysApart = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b));
