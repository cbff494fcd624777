import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/**
 * Does nothing: that it runs before the page is built is what it is for. Chromium puts its API into our scripts' world
 * when the first of them runs there, and an element of the page with the id `chrome` (HTML, "named access on the Window
 * object") would stand in its place.
 */
export default defineUnlistedScript(() => undefined);
