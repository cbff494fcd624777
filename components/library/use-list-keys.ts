import { useEffect, useState } from 'preact/hooks';
import type { LibraryItem } from '../../lib/library';

interface KeyActions {
  /** The row at an index is the one that keys now speak of. */
  readonly onMove: (index: number) => void;
  readonly onEdit: (item: LibraryItem) => void;
  readonly onSelect: (item: LibraryItem) => void;
  readonly onRemove: (item: LibraryItem) => void;
  readonly onOpen: (item: LibraryItem) => void;
}

const MOVES: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** The list by keyboard: j k move, x chooses, e writes, Delete throws away, Enter opens, / searches. Gives the row. */
export const useListKeys = (items: readonly LibraryItem[], actions: KeyActions): number | null => {
  const [current, setCurrent] = useState<number | null>(null);
  useEffect(() => {
    const act = (event: KeyboardEvent): boolean => {
      const move = MOVES[event.key];
      if (move !== undefined) {
        const next = Math.min(items.length - 1, Math.max(0, current === null ? 0 : current + move));
        setCurrent(next);
        actions.onMove(next);
        return true;
      }
      if (event.key === '/') {
        document.querySelector<HTMLInputElement>('.library-search')?.focus();
        return true;
      }
      const item = current === null ? undefined : items[current];
      const onKey: Readonly<Record<string, (item: LibraryItem) => void>> = {
        x: actions.onSelect,
        e: actions.onEdit,
        Delete: actions.onRemove,
        Enter: actions.onOpen,
      };
      const chosen = onKey[event.key];
      if (!item || !chosen || (event.key === 'Enter' && isControl(event.target))) return false;
      chosen(item);
      return true;
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (act(event)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  return current;
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input:not([type=checkbox]), textarea, select') !== null;

const isControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('a, button, input') !== null;
