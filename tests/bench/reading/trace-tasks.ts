import type { Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: begin, length, and how long of that the processor worked on it. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: Readonly<Record<string, unknown>>;
}

const CATEGORIES = ['toplevel', 'devtools.timeline', '__metadata'];

/** Runs something while the browser writes down what it does. */
const trace = async (page: Page, act: () => Promise<unknown>): Promise<readonly TraceEvent[]> => {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await act();
  const end = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await end;
  await session.detach();
  return events;
};

const keyOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;

/**
 * The longest task of a page's main thread in which code of an extension ran, milliseconds of the processor: the
 * machine's other work does not count, and all else that the task did counts as ours.
 */
export const longestOwnTask = async (page: Page, act: () => Promise<unknown>): Promise<number> => {
  const events = await trace(page, act);
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map((event) => keyOf(event)),
  );
  const whole = events.filter((event) => event.ph === 'X' && mains.has(keyOf(event)));
  const own = whole.filter(
    ({ name, args }) =>
      /^(?:FunctionCall|EvaluateScript)$/.test(name) && JSON.stringify(args).includes('chrome-extension:'),
  );
  const times = whole
    .filter(({ name }) => name.endsWith('RunTask'))
    .filter((task) =>
      own.some((each) => keyOf(each) === keyOf(task) && each.ts >= task.ts && each.ts < task.ts + (task.dur ?? 0)),
    )
    .map(({ tdur = 0 }) => tdur / 1000);
  return Math.max(0, ...times);
};
