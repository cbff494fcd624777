import '../../lib/highlight/styles.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from './start-page';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_end',
  main: startPage,
});
