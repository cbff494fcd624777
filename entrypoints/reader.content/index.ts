import { defineContentScript } from 'wxt/utils/define-content-script';
import { takeHandoff } from '../../lib/gate';
import { startReader } from './start-reader';

/** What reads an article and serves its reader; the background brings it to the pages whose gate asks for it. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  main: async () => {
    const gate = takeHandoff();
    if (gate) await startReader(gate);
  },
});
