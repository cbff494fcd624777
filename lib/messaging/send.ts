import { browser } from '../browser';
import { type Envelope, RequestError } from './failure';
import type { BackgroundProtocol, BroadcastProtocol, PageProtocol } from './protocol';

/**
 * Asks the background and waits for its answer.
 * @throws {RequestError} with the reason; `disconnected` when the extension was updated or switched off meanwhile.
 */
export const askBackground = async <Type extends keyof BackgroundProtocol>(
  type: Type,
  request: BackgroundProtocol[Type]['request'],
): Promise<BackgroundProtocol[Type]['response']> => {
  let answer: Envelope<BackgroundProtocol[Type]['response']> | undefined;
  try {
    answer = await browser.runtime.sendMessage({ type, ...request });
  } catch (error) {
    throw new RequestError('disconnected', String(error));
  }
  if (!answer) throw new RequestError('disconnected', `no answer to ${type}`);
  if (!answer.ok) throw new RequestError(answer.reason, answer.message);
  return answer.value;
};

/**
 * Asks the content script of a tab.
 * @throws {RequestError} `disconnected` when the tab has none (a page of the browser, or one opened before we were).
 */
export const askPage = async <Type extends keyof PageProtocol>(
  tabId: number,
  type: Type,
  request: PageProtocol[Type]['request'],
): Promise<PageProtocol[Type]['response']> => {
  let answer: PageProtocol[Type]['response'] | undefined;
  try {
    // The top frame only: each message has one answer.
    answer = await browser.tabs.sendMessage(tabId, { type, ...request }, { frameId: 0 });
  } catch (error) {
    throw new RequestError('disconnected', String(error));
  }
  if (answer === undefined) throw new RequestError('disconnected', `no answer to ${type}`);
  return answer;
};

/** Tells the background and every open page of the extension, from a page of the web. Nobody need listen. */
export const tellExtension = async <Type extends keyof BroadcastProtocol>(
  type: Type,
  request: BroadcastProtocol[Type]['request'],
): Promise<void> => {
  try {
    await browser.runtime.sendMessage({ type, ...request });
  } catch {
    // Nobody listens, or the extension is gone and `runtime` with it.
  }
};

/** Tells every open page of the extension and every content script. Nobody need listen. */
export const broadcast = async <Type extends keyof BroadcastProtocol>(
  type: Type,
  request: BroadcastProtocol[Type]['request'],
): Promise<void> => {
  const message = { type, ...request };
  const tabs = await browser.tabs.query({});
  const sent = tabs.flatMap(({ id }) =>
    id === undefined ? [] : [browser.tabs.sendMessage(id, message, { frameId: 0 })],
  );
  await Promise.allSettled([browser.runtime.sendMessage(message), ...sent]);
};
