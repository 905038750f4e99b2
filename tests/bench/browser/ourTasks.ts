import type { TraceEvent } from './trace';

/** A stretch of main-thread time; times in milliseconds. */
export interface Slice {
  start: number;
  length: number;
  /** Style recalculations and layouts inside it. */
  restyles: number;
}

type Span = TraceEvent & { dur: number };

/** The page's main thread while it was traced. */
export interface MainThread {
  tasks: Span[];
  inner: Span[];
}

const within = (inner: TraceEvent, outer: Span) => inner.ts >= outer.ts && inner.ts <= outer.ts + outer.dur;
const restyling = new Set(['UpdateLayoutTree', 'Layout']);

/** What ran on the thread that parsed the document of this address. Throws where the trace does not hold it. */
export function mainThread(events: TraceEvent[], url: string): MainThread {
  const parsed = events.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === url);
  if (!parsed) throw new Error(`the trace does not show the parsing of ${url}`);
  const spans = events.filter(
    (event): event is Span => event.dur !== undefined && event.pid === parsed.pid && event.tid === parsed.tid
  );
  return { tasks: spans.filter(({ name }) => name === 'RunTask'), inner: spans.filter(({ name }) => name !== 'RunTask') };
}

/**
 * The main-thread time that an extension takes, slice by slice. A task that only the extension's world runs in, or that a message for it
 * arrives in, is the extension's as a whole, its microtasks included; of a task that the page's own code runs in too, only the calls into its world are.
 */
export function ourSlices({ tasks, inner }: MainThread, extension: string): Slice[] {
  return tasks.flatMap((task) => {
    const inside = inner.filter((event) => within(event, task));
    return slicesOf(task, inside, extension).map((span) => slice(span, inside));
  });
}

function slicesOf(task: Span, inside: Span[], extension: string): Span[] {
  const calls = inside.filter(({ name }) => name === 'v8.callFunction' || name === 'v8.run');
  const ours = calls.filter(({ args }) => args?.worldName === extension);
  const message = inside.some(({ args }) => args?.chrome_mojo_event_info?.mojo_interface_tag === 'extensions.mojom.MessagePort');
  if (ours.length === 0 && !message) return [];
  if (ours.length === calls.length) return [task];
  const evaluated = inside.filter(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.startsWith('chrome-extension://')
  );
  return outermost([...ours, ...evaluated]);
}

function slice(span: Span, inside: Span[]): Slice {
  const restyles = inside.filter((event) => restyling.has(event.name) && within(event, span)).length;
  return { start: span.ts / 1000, length: span.dur / 1000, restyles };
}

const outermost = (spans: Span[]) =>
  spans.filter((one) => !spans.some((other) => other !== one && within(one, other) && other.dur >= one.dur));
