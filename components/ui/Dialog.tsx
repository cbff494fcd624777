import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** Buttons, the main one last. */
  readonly foot: ComponentChildren;
}

/** A window over the page that must be answered first; Escape closes it. */
export const Dialog = ({ title, onClose, children, foot }: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" aria-label={title} onClose={onClose}>
      <h2 class="dialog-title">{title}</h2>
      <div class="dialog-body">{children}</div>
      <footer class="dialog-foot">{foot}</footer>
    </dialog>
  );
};
