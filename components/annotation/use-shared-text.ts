import { useEffect, useRef, useState } from 'preact/hooks';

/** A text that is edited here and perhaps in another window at the same time. */
export interface SharedText {
  readonly text: string;
  readonly type: (text: string) => void;
  /** What another window made of it while it was edited here; null if nothing. */
  readonly other: string | null;
  /** Takes the other window's, or stays with what is on screen and saves it again. */
  readonly decide: (whose: 'other' | 'own') => void;
}

/**
 * Follows what is stored until the reader types; from then on never changes what is on screen unasked: what comes from
 * elsewhere is shown beside it.
 */
export const useSharedText = (stored: string, save: (text: string) => void): SharedText => {
  const [text, setText] = useState(stored);
  const [other, setOther] = useState<string | null>(null);
  const known = useRef(stored);
  /** All that was typed here: the store gives it back, sometimes late. */
  const typed = useRef(new Set<string>());

  useEffect(() => {
    if (stored === known.current) return;
    known.current = stored;
    if (stored === text) setOther(null);
    else if (typed.current.size === 0) setText(stored);
    else if (!typed.current.has(stored)) setOther(stored);
  }, [stored]);

  const type = (next: string): void => {
    typed.current.add(next);
    setText(next);
    save(next);
  };
  const decide = (whose: 'other' | 'own'): void => {
    setOther(null);
    type(whose === 'other' ? (other ?? text) : text);
  };
  return { text, type, other, decide };
};
