import { type ComponentChildren, createContext, render } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Gives the place for fields in an empty document, with styles and keys. */
type Dressing = (page: Document) => HTMLElement;

/** Null where no page is to be kept from the fields. */
export const Dress = createContext<Dressing | null>(null);

interface OwnFrameProps {
  /** What it is called for those who do not see it. */
  readonly name: string;
  readonly children: ComponentChildren;
}

/**
 * Fields in a document of their own. A closed shadow root hides elements, but the page's `window.find` and
 * `execCommand('selectAll')` go into the fields of any, and keys that are typed there pass through the page. A frame is
 * closed to all of them; one in a closed shadow root is not among the page's `frames` either (HTML, "document-tree child
 * navigables"), so that the page has no way to its window, although it has the page's origin.
 */
export const OwnFrame = ({ name, children }: OwnFrameProps) => {
  const dress = useContext(Dress);
  return dress ? (
    <Framed name={name} dress={dress}>
      {children}
    </Framed>
  ) : (
    children
  );
};

const Framed = ({ name, dress, children }: OwnFrameProps & { readonly dress: Dressing }) => {
  const frame = useRef<HTMLIFrameElement>(null);
  const [place, setPlace] = useState<HTMLElement | null>(null);

  // Firefox puts another document in the place of the first; a frame that is moved gets a new one.
  const take = (page: Document | null): void => {
    if (page && page !== place?.ownerDocument) setPlace(dress(page));
  };
  useLayoutEffect(() => {
    if (place) render(children, place);
  });
  useLayoutEffect(() => {
    if (!place) return;
    const grow = (): void => {
      if (frame.current) frame.current.style.height = `${place.offsetHeight}px`;
    };
    const sizes = new ResizeObserver(grow);
    sizes.observe(place);
    grow();
    return () => {
      sizes.disconnect();
      // What the fields have not saved yet, they save now.
      render(null, place);
    };
  }, [place]);
  return (
    <iframe
      ref={frame}
      class="own-frame"
      title={name}
      onLoad={({ currentTarget }) => take(currentTarget.contentDocument)}
    />
  );
};
