/**
 * What `webextension-polyfill` gives, for our scripts on pages: Manifest V3 has promises of its own in every browser,
 * and the polyfill is 3 kB (gzip) on each page a reader opens. `wxt.config.ts` puts this in its place there.
 */
const world = globalThis as { readonly browser?: unknown; readonly chrome?: unknown };

/**
 * Only one of our own is meant: a frame that a page has named `browser` or `chrome` can be reached under that name too.
 * Where Chromium finds a frame named `chrome`, it gives our script no API at all.
 */
const own = (name: 'browser' | 'chrome'): object | undefined => {
  const found = Object.hasOwn(world, name) ? world[name] : undefined;
  return typeof found === 'object' && found !== null && 'runtime' in found ? found : undefined;
};

export default own('browser') ?? own('chrome');
