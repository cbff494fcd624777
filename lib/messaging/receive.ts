import { browser, type Runtime } from '../browser';
import { isBroadcast } from './broadcasts';
import { type Envelope, reasonOf } from './failure';
import type { BackgroundProtocol, BroadcastProtocol, PageProtocol } from './protocol';

type Handlers<Protocol extends Record<keyof Protocol, { request: unknown; response: unknown }>> = {
  readonly [Type in keyof Protocol]: (
    request: Protocol[Type]['request'],
    sender: Runtime.MessageSender,
  ) => Promise<Protocol[Type]['response']>;
};

/** Answers to all that can be asked of a page. */
export type PageHandlers = Handlers<PageProtocol>;

type Listener = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

/** Messages are ours only with our own id and a type that has a handler; the rest is for other listeners. */
const handlerOf = (
  handlers: object,
  message: unknown,
  sender: Runtime.MessageSender,
): ((request: unknown) => Promise<unknown>) | null => {
  if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return null;
  const { type } = message as { type?: unknown };
  if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) return null;
  const handle = (handlers as Record<string, (request: unknown, sender: Runtime.MessageSender) => Promise<unknown>>)[
    type
  ];
  return handle ? (request) => handle(request, sender) : null;
};

const listen = (listener: Listener): (() => void) => {
  // Chromium takes no promise for an answer before version 146.
  const hear = ((message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => {
    const answer = listener(message, sender);
    // Who asked hears of a failure by getting no answer.
    void answer?.then(respond, () => respond(undefined));
    return answer ? true : undefined;
  }) as Runtime.OnMessageListenerCallback;
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
};

const enclose = async (answer: Promise<unknown>, message: unknown): Promise<Envelope<unknown>> => {
  try {
    return { ok: true, value: await answer };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'refused') logRefusal(message, error);
    return { ok: false, reason, message: String(error) };
  }
};

/** For whoever looks into the console of the background. Of what was sent, the type alone: the rest may be private. */
const logRefusal = (message: unknown, error: unknown): void => {
  const { type } = (message ?? {}) as { type?: unknown };
  // biome-ignore lint/suspicious/noConsole: a refused message is an attack or a bug, and no reader sees it.
  console.warn(
    `WhoSaid refused the message ${JSON.stringify(String(type).slice(0, 40))}: ${String(error).slice(0, 200)}`,
  );
};

const UNKNOWN = Object.assign(new Error('no such message'), { name: 'InvalidDataError' });

/** Answers what is asked of the background. What nobody has asked for before is refused. */
export const answerAsBackground = (handlers: Handlers<BackgroundProtocol>): (() => void) =>
  listen((message, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const handle = handlerOf(handlers, message, sender);
    if (handle) return enclose(handle(message), message);
    if (typeof message === 'object' && message !== null && isBroadcast(message)) return undefined;
    return enclose(Promise.reject(UNKNOWN), message);
  });

/** Answers what is asked of this page's content script. */
export const answerAsPage = (handlers: PageHandlers): (() => void) =>
  listen((message, sender) => handlerOf(handlers, message, sender)?.(message));

type Hearers = {
  readonly [Type in keyof BroadcastProtocol]?: (
    request: BroadcastProtocol[Type]['request'],
    sender: Runtime.MessageSender,
  ) => Promise<void>;
};

/** Hears what is told to everyone. */
export const hear = (hearers: Hearers): (() => void) =>
  listen((message, sender) => {
    if (typeof message !== 'object' || message === null || !isBroadcast(message)) return undefined;
    // No answer: a listener that answers would keep others from it.
    void handlerOf(hearers, message, sender)?.(message);
    return undefined;
  });
