/** Keeps what changes with every key a little later, once; or at once where waiting might lose it. */
export class LateKeeper<Value> {
  readonly #keep: (value: Value) => Promise<unknown>;
  readonly #delay: number;
  #waiting: { readonly value: Value; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  #kept: Promise<unknown> = Promise.resolve();

  /** @param delay milliseconds after the last change */
  constructor(keep: (value: Value) => Promise<unknown>, delay: number) {
    this.#keep = keep;
    this.#delay = delay;
  }

  change(value: Value): void {
    clearTimeout(this.#waiting?.timer);
    this.#waiting = { value, timer: setTimeout(() => void this.keepNow(), this.#delay) };
  }

  /** Done when all changes so far are kept. */
  keepNow(): Promise<unknown> {
    const waiting = this.#waiting;
    if (waiting) {
      clearTimeout(waiting.timer);
      this.#waiting = null;
      this.#kept = this.#keep(waiting.value);
    }
    return this.#kept;
  }
}
