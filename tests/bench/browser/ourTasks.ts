import type { TraceEvent } from './trace';

/** A stretch of main-thread time, in milliseconds. */
export interface Slice {
  start: number;
  /** What the thread really ran: on a busy machine it is made to wait in between. */
  length: number;
  /** Style recalculations and layouts inside it. */
  restyles: number;
  /** The browser had called because it was idle: a later look of the gate. */
  idle: boolean;
  /** The frame in which a script of ours was compiled and run for the first time; null where none was. */
  evaluates: string | null;
}

type Span = TraceEvent & { dur: number };

/** The page's main thread while it was traced. */
export interface MainThread {
  /** The page's own frame; those inside it may run on the same thread. */
  frame: string;
  tasks: Span[];
  inner: Span[];
}

/** How long the thread ran for a span, in milliseconds. */
export const ran = ({ tdur, dur }: Span): number => (tdur ?? dur) / 1000;

const within = (inner: TraceEvent, outer: Span) => inner.ts >= outer.ts && inner.ts <= outer.ts + outer.dur;
const restyling = new Set(['UpdateLayoutTree', 'Layout']);

/** What ran on the thread that parsed the document of this address. Throws where the trace does not hold it. */
export function mainThread(events: TraceEvent[], url: string): MainThread {
  const parsed = events.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === url);
  const frame = parsed?.args?.beginData?.frame;
  if (!parsed || !frame) throw new Error(`the trace does not show the parsing of ${url}`);
  const spans = events.filter(
    (event): event is Span => event.dur !== undefined && event.pid === parsed.pid && event.tid === parsed.tid
  );
  return { frame, tasks: spans.filter(({ name }) => name === 'RunTask'), inner: spans.filter(({ name }) => name !== 'RunTask') };
}

/**
 * The main-thread time that an extension takes, slice by slice: every call into its world, and in a task in which nothing but its world
 * runs, the arrival of a message for it and the promises that go on after it.
 */
export function ourSlices({ tasks, inner }: MainThread, extension: string): Slice[] {
  return tasks.flatMap((task) => {
    const inside = inner.filter((event) => within(event, task));
    return slicesOf(inside, extension).map((span) => slice(span, inside));
  });
}

const calls = new Set(['v8.callFunction', 'v8.run']);
const goingOn = new Set(['Receive mojo message', 'BlinkScheduler_PerformMicrotaskCheckpoint', 'RunMicrotasks']);

function slicesOf(inside: Span[], extension: string): Span[] {
  const called = inside.filter(({ name }) => calls.has(name));
  const ours = called.filter(({ args }) => args?.worldName === extension);
  const message = inside.some(({ args }) => args?.chrome_mojo_event_info?.mojo_interface_tag === 'extensions.mojom.MessagePort');
  if (ours.length === 0 && !message) return [];
  const evaluated = inside.filter(isEvaluation);
  const alone = ours.length === called.length ? inside.filter(({ name }) => goingOn.has(name)) : [];
  return outermost([...ours, ...evaluated, ...alone]);
}

const isEvaluation = ({ name, args }: Span) =>
  name === 'EvaluateScript' && args?.data?.url?.startsWith('chrome-extension://') === true;

function slice(span: Span, inside: Span[]): Slice {
  const restyles = inside.filter((event) => restyling.has(event.name) && within(event, span)).length;
  const idle = inside.some(({ name }) => name === 'FireIdleCallback');
  const evaluation = inside.find((event) => isEvaluation(event) && (within(event, span) || within(span, event)));
  return { start: span.ts / 1000, length: ran(span), restyles, idle, evaluates: evaluation?.args?.data?.frame ?? null };
}

const outermost = (spans: Span[]) =>
  spans.filter((one) => !spans.some((other) => other !== one && within(one, other) && other.dur >= one.dur));
