/** The worker of an extension that does nothing but extract, and says how long it took: the first time, and the next. */
import { extract } from '../../../lib/extractor';

interface Asked {
  readonly text: string;
  readonly lang: string;
}

interface Messages {
  addListener(hear: (asked: Asked, sender: object, answer: (times: readonly number[]) => void) => void): void;
}

const { chrome } = globalThis as unknown as { chrome: { runtime: { onMessage: Messages } } };

chrome.runtime.onMessage.addListener(({ text, lang }, _sender, answer) => {
  answer(
    [1, 2].map(() => {
      const start = performance.now();
      extract(text, { lang });
      return performance.now() - start;
    }),
  );
});
