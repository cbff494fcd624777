/**
 * What `webextension-polyfill` gives, for our scripts on pages: Manifest V3 has promises of its own in every browser,
 * and the polyfill is 3 kB (gzip) on each page a reader opens. `wxt.config.ts` puts this in its place there.
 */
const world = globalThis as { readonly browser?: unknown; readonly chrome?: unknown };

/** Only one of our own is meant: a frame that a page has named `browser` can be reached under that name too. */
export default Object.hasOwn(world, 'browser') ? world.browser : world.chrome;
