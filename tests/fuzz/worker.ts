import { cpuUsage } from 'node:process';
import { fuzz, targetsOf } from './round';

/** Runs inputs of one target and tells its parent after each few: who tells nothing any more hangs. */
const [name = '', seed = '1', from = '0', count = '1', pages] = process.argv.slice(2);
const target = targetsOf(pages || undefined).find((each) => each.name === name);
if (!target) throw new Error(`there is no target ${name}`);

/** Processor time of this process in milliseconds: on a busy machine the clock on the wall says nothing. */
const clock = (): number => {
  const { user, system } = cpuUsage();
  return (user + system) / 1000;
};

/** Inputs between two words to the parent. */
const STEP = 25;

// The first input pays for the start of everything.
target.feed(target.make(new (await import('./random')).Random(0, 0)));
const end = Number(from) + Number(count);
for (let index = Number(from); index < end; index += STEP) {
  const done = Math.min(STEP, end - index);
  process.send?.({ next: index + done, failures: fuzz(target, Number(seed), index, done, clock) });
}
if (process.connected) process.disconnect();
