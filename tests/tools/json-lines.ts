import { createInterface } from 'node:readline';

/**
 * Answers each JSON line of standard input with one on standard output, in the same order and one at a time. A line
 * that cannot be answered becomes `{"id", "error"}`, and the exit status 1.
 */
export const answerLines = async (answer: (request: Record<string, unknown>) => Promise<object> | object) => {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim()) await write(`${JSON.stringify(await answerLine(line, answer))}\n`);
  }
};

const answerLine = async (line: string, answer: (request: Record<string, unknown>) => Promise<object> | object) => {
  let id: unknown = null;
  try {
    const request = JSON.parse(line);
    id = request?.id ?? null;
    return { id, ...(await answer(request)) };
  } catch (error) {
    process.exitCode = 1;
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
};

/** Waits while the reader of our output is slower than we are: nothing piles up in memory. */
const write = (text: string) =>
  new Promise<void>((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())));
