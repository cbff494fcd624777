import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Remarks } from '../../lib/annotations';
import { type FailureReason, RequestError } from '../../lib/messaging';

/** After the last key, before what was typed is saved. Milliseconds: short, so that closing the popup loses nothing. */
const SAVE_DELAY = 250;

export type SavingStatus =
  | { readonly kind: 'clean' | 'saving' | 'saved' }
  | { readonly kind: 'failed'; readonly reason: FailureReason };

/** Collects changes, saves them after a pause or at once, and keeps those that could not be saved. */
export const useSaving = (onSave: (remarks: Partial<Remarks>) => Promise<void>) => {
  const [status, setStatus] = useState<SavingStatus>({ kind: 'clean' });
  const pending = useRef<Partial<Remarks> | null>(null);
  const running = useRef<Promise<boolean>>(Promise.resolve(true));
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const saveOnce = async (): Promise<boolean> => {
    const changes = pending.current;
    if (!changes) return true;
    pending.current = null;
    setStatus({ kind: 'saving' });
    try {
      await onSave(changes);
      setStatus({ kind: 'saved' });
      return true;
    } catch (error) {
      // What was typed meanwhile goes before what failed.
      pending.current = { ...changes, ...(pending.current as Partial<Remarks> | null) };
      setStatus({ kind: 'failed', reason: error instanceof RequestError ? error.reason : 'unknown' });
      return false;
    }
  };
  // One after the other, so that an older text never arrives last.
  const flush = (): Promise<boolean> => {
    clearTimeout(timer.current);
    running.current = running.current.then(saveOnce);
    return running.current;
  };
  const schedule = (changes: Partial<Remarks>): void => {
    pending.current = { ...pending.current, ...changes };
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), SAVE_DELAY);
  };
  // A layout effect: the other kind cleans up only some time after the editor has gone.
  useLayoutEffect(() => {
    const save = (): void => void flush();
    // A popup is closed without a last key or blur.
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('pagehide', save);
      save();
    };
  }, []);
  return { status, schedule, flush };
};
