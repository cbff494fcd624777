/**
 * `npm run fuzz -- MINUTES [--seed N] [--only NAME] [--count N] [--from N] [--pages FOLDER]`: feeds random and broken
 * input to what reads others' input, for so many minutes, or so many inputs of each target. Every failure is printed
 * with its seed and index, which make the input again.
 */
import { fork } from 'node:child_process';
import path from 'node:path';
import { type Failure, targetsOf } from './round';

const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? undefined : args.splice(at, 2)[1];
};
const seed = Number(option('seed') ?? Date.now() % 1_000_000);
const only = option('only');
const count = option('count');
const from = Number(option('from') ?? 0);
const pages = option('pages');
const minutes = Number(args[0] ?? 1);

const targets = targetsOf(pages).filter(({ name }) => only === undefined || name === only);
if (targets.length === 0) throw new Error(`There is no target ${only}.`);

/** Silence for so long is a hang, even of a process that shares its processor with many. Milliseconds. */
const SILENCE = 60_000;
/** Inputs of one process, where a target does not say; then a fresh one, so that memory does not grow. */
const BATCH = 20_000;

interface Told {
  readonly next: number;
  readonly failures: readonly Failure[];
}

/** Runs inputs in a process of their own, until they are done or the time is over; gives the next index. */
const runBatch = (name: string, start: number, size: number, until: number, failures: Failure[]): Promise<number> =>
  new Promise((resolve) => {
    const child = fork(
      path.join(import.meta.dirname, 'worker.ts'),
      [name, String(seed), String(start), String(size), pages ?? ''],
      {
        execArgv: ['--import', 'tsx'],
      },
    );
    let next = start;
    const stop = (): void => void child.kill('SIGKILL');
    let silence = setTimeout(stop, SILENCE);
    let isSilent = true;
    child.on('message', (told: Told) => {
      clearTimeout(silence);
      silence = setTimeout(stop, SILENCE);
      ({ next } = told);
      failures.push(...told.failures);
      if (Date.now() > until) {
        isSilent = false;
        stop();
      }
    });
    child.on('exit', (code, signal) => {
      clearTimeout(silence);
      // Killed for its silence, or dead by itself (of memory, say).
      if (code !== 0 && isSilent)
        failures.push({
          index: next,
          kind: signal === 'SIGKILL' ? 'hang' : 'crash',
          message: `no word after input ${next} (${signal ?? code})`,
        });
      resolve(code !== 0 && isSilent ? next + 25 : next);
    });
  });

let failed = 0;
for (const { name, bar, batch = BATCH } of targets) {
  const until = count === undefined ? Date.now() + (minutes * 60_000) / targets.length : Number.POSITIVE_INFINITY;
  const limit = count === undefined ? Number.POSITIVE_INFINITY : from + Number(count);
  const failures: Failure[] = [];
  let next = from;
  while (next < limit && Date.now() < until)
    next = await runBatch(name, next, Math.min(batch, limit - next), until, failures);
  for (const { index, kind, message } of failures)
    console.log(`${name} seed ${seed} index ${index}: ${kind}: ${message}`);
  const tally = (kind: Failure['kind']): number => failures.filter((each) => each.kind === kind).length;
  console.log(
    `${name}: ${next - from} inputs of seed ${seed} (bar: ${bar}), ${tally('crash')} crashes, ${tally('hang')} hangs over 1 s`,
  );
  failed += failures.length;
}
process.exitCode = failed ? 1 : 0;
