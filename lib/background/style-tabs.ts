import { browser } from '../browser';
import { highlightCss, TINT_STRENGTHS, type TintStrength } from '../highlight';
import { loadSettings, onSettingsChanged, type Settings } from '../settings';

type Look = Pick<Settings, 'strength' | 'printMarks'>;

/** Chromium since 134. */
const hasHighlightInheritance = (): boolean =>
  Number(/Chrom(?:e|ium)\/(\d+)/.exec(navigator.userAgent)?.[1] ?? 0) >= 134;

const cssOf = ({ strength, printMarks }: Look): string =>
  highlightCss({ strength, isPrinted: printMarks, isInherited: hasHighlightInheritance() });

/** All looks there are. */
const LOOKS: readonly Look[] = (Object.keys(TINT_STRENGTHS) as TintStrength[]).flatMap((strength) =>
  [true, false].map((printMarks) => ({ strength, printMarks })),
);

const nameOf = ({ strength, printMarks }: Look): string => `${strength} ${printMarks}`;

const targetOf = (tabId: number) => ({ tabId, frameIds: [0] });

/** Gives the page of a tab the colours that the reader chose; they do not show among the page's own style sheets. */
export const styleTab = async (tabId: number): Promise<void> => {
  await browser.scripting.insertCSS({ target: targetOf(tabId), css: cssOf(await loadSettings()) });
};

/** A sheet that stayed would still be there for what the next one leaves out. */
const restyleTab = async (tabId: number, look: Look): Promise<void> => {
  const others = LOOKS.filter((each) => nameOf(each) !== nameOf(look));
  await Promise.all(others.map((each) => browser.scripting.removeCSS({ target: targetOf(tabId), css: cssOf(each) })));
  await browser.scripting.insertCSS({ target: targetOf(tabId), css: cssOf(look) });
};

/** Pages that are open follow when the reader chooses another look. */
export const restyleTabs = (): void => {
  let shown = '';
  onSettingsChanged(async (settings) => {
    if (nameOf(settings) === shown) return;
    shown = nameOf(settings);
    const tabs = await browser.tabs.query({});
    // Most tabs have no highlights, and some are closed to us.
    await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : restyleTab(id, settings))));
  });
};
