import type { ComponentChildren } from 'preact';

interface NoticeProps {
  readonly title: string;
  readonly text?: string;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** A whole view that has nothing to show, and says why. */
export const Notice = ({ title, text, children }: NoticeProps) => (
  <section class="notice" role="status">
    <h2 class="notice-title">{title}</h2>
    {text && <p class="notice-text">{text}</p>}
    {children}
  </section>
);
