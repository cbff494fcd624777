/** What the reader chose, how it is kept, and what follows from it for a page. */
export { isBackupDue } from './backup-due';
export { hostOf, placesOf, ruleOf, type Treatment, treatmentOf } from './site-rules';
export { copySites, loadSites } from './sites';
export { changeSettings, loadSettings, onSettingsChanged } from './storage';
export * from './types';
