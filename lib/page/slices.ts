/** The longest the page is kept waiting at a stretch. Milliseconds: half a frame at 60 frames a second. */
const SLICE_TIME = 8;

interface Scheduler {
  yield?(): Promise<void>;
}

/** Lets the page do what it has to do. `scheduler.yield` comes back sooner than a timer where it exists. */
const pause = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
};

/** Runs work that stops now and then, and gives the page room whenever a slice of time is used up. */
export const runInSlices = async <Result>(work: Generator<void, Result>): Promise<Result> => {
  let end = performance.now() + SLICE_TIME;
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() >= end) {
      await pause();
      end = performance.now() + SLICE_TIME;
    }
  }
};
