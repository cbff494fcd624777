import type { ComponentChildren } from 'preact';

interface NoticeProps {
  readonly title: string;
  readonly text?: string;
  /** Whether its title is the heading of the whole view. */
  readonly isHeading?: boolean;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** A whole view that has nothing to show, and says why. */
export const Notice = ({ title, text, isHeading = false, children }: NoticeProps) => (
  <section class="notice" role="status">
    {isHeading ? <h1 class="notice-title">{title}</h1> : <h2 class="notice-title">{title}</h2>}
    {text && <p class="notice-text">{text}</p>}
    {children}
  </section>
);
