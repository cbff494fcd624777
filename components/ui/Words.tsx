import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Whether this interface lies on a page, from which the reader's own words are to be kept. */
export const OnPage = createContext(false);

/**
 * Words that a reader keeps. A closed shadow root hides elements, but not text: the page's `window.find` goes through
 * it, and what that finds is selected, which the page may read. On a page they are therefore no text of the document but
 * painted by its style, which is neither searched nor selected, and is still read aloud.
 */
export const Words = ({ text }: { text: string }) =>
  useContext(OnPage) ? <span class="sealed" data-words={text} /> : text;
