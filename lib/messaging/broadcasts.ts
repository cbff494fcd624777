import type { BroadcastProtocol } from './protocol';

const isCountOrNull = (value: unknown): boolean =>
  value === null || (Number.isSafeInteger(value) && Number(value) >= 0);
const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';

/** What is told to everyone, and whether a message is well formed. */
const BROADCASTS: {
  readonly [Type in keyof BroadcastProtocol]: (message: Readonly<Record<string, unknown>>) => boolean;
} = {
  'annotations-changed': ({ articleId }) => isTextOrNull(articleId),
  'corrections-changed': () => true,
  'page-changed': ({ quoteCount }) => isCountOrNull(quoteCount),
};

/** Whether a message is one that nobody answers. */
export const isBroadcast = (message: object): boolean => {
  const { type } = message as { type?: unknown };
  if (typeof type !== 'string' || !Object.hasOwn(BROADCASTS, type)) return false;
  return BROADCASTS[type as keyof BroadcastProtocol](message as Readonly<Record<string, unknown>>);
};
