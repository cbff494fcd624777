import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listenFirst } from '../lib/privacy';

/** Runs before the page's own scripts; the background sees to it. */
export default defineUnlistedScript(listenFirst);
