import { defineContentScript } from 'wxt/utils/define-content-script';
import { privacyOfPage } from '../../lib/privacy';

/** Listens before the page does, so that the page cannot listen to what is typed into our interface. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_start',
  main: () => {
    privacyOfPage();
  },
});
