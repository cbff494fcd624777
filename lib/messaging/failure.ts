/** Why the background could not do what it was asked; the interface has a sentence for each. */
export const FAILURE_REASONS = [
  'newer',
  'blocked',
  'forbidden',
  'broken',
  'full',
  'gone',
  'refused',
  'disconnected',
  'unknown',
] as const;
export type FailureReason = (typeof FAILURE_REASONS)[number];

/** A request that failed, on the side that asked. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly reason: FailureReason;

  constructor(reason: FailureReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** How an answer travels: errors lose their class on the way, so the reason goes as data. */
export type Envelope<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: FailureReason; readonly message: string };

export const reasonOf = (error: unknown): FailureReason => {
  if (error instanceof RequestError) return error.reason;
  const { name, reason } = (error ?? {}) as { name?: unknown; reason?: unknown };
  if (name === 'StoreUnavailableError') return FAILURE_REASONS.find((each) => each === reason) ?? 'broken';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'UnknownAnnotationError') return 'gone';
  if (name === 'InvalidDataError' || name === 'ForbiddenMessageError') return 'refused';
  return 'unknown';
};
