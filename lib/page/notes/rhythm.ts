/** Milliseconds after the last change until the page is read again; and at most, however the changes go on. */
const quiet = 200;
const longest = 1000;
/** A page that changes all the time without its text changing (a ticker, a player) is read less and less often. */
const rarest = 16_000;

/** When a page that changes is to be read again. */
export class Rhythm {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private first = 0;
  private wait = longest;
  private readonly due: () => void;

  constructor(due: () => void, signal: AbortSignal) {
    this.due = due;
    signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  /** Something has changed. */
  changed(): void {
    const now = performance.now();
    if (this.timer === undefined) this.first = now;
    clearTimeout(this.timer);
    const latest = this.first + this.wait;
    const soonest = this.wait > longest ? latest : now + quiet;
    this.timer = setTimeout(() => this.ring(), Math.max(0, Math.min(soonest, latest) - now));
  }

  /** What reading again came to: other text, or the same as before. */
  read(other: boolean): void {
    this.wait = other ? longest : Math.min(this.wait * 2, rarest);
  }

  private ring(): void {
    this.timer = undefined;
    this.due();
  }
}
