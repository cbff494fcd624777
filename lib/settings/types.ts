import type { SiteRule } from '../annotations';

/** Where WhoSaid looks for articles by itself. */
export const ACCESSES = ['everywhere', 'listed', 'on-click'] as const;
export type Access = (typeof ACCESSES)[number];

export const STRENGTHS = ['soft', 'standard', 'strong'] as const;
export type Strength = (typeof STRENGTHS)[number];

export const SHOWN_TYPES = ['direct', 'mixed', 'indirect'] as const;
export type ShownType = (typeof SHOWN_TYPES)[number];

export const OWN_COLORS = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
export type OwnColor = (typeof OWN_COLORS)[number];

/** `browser` for the language the browser speaks; else the tag of a folder of `_locales`. */
export const LANGUAGES = ['browser', 'en', 'zh_CN', 'zh_TW'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How a quote is put into the clipboard. */
export const COPY_FORMS = ['markdown', 'text', 'rich'] as const;
export type CopyForm = (typeof COPY_FORMS)[number];

/** How often a backup is put among the downloads by itself. */
export const BACKUP_TIMES = ['never', 'daily', 'weekly', 'monthly'] as const;
export type BackupTime = (typeof BACKUP_TIMES)[number];

/** What the reader chose. */
export interface Settings {
  readonly access: Access;
  /** What is wanted of single sites comes from the database. By host, or by host and path for a single page. */
  readonly siteRules: Readonly<Record<string, SiteRule>>;
  /** Hosts on which highlights are switched off. */
  readonly hiddenSites: readonly string[];
  readonly types: readonly ShownType[];
  readonly strength: Strength;
  /** The colour that the reader's own highlights have unless another is picked. */
  readonly color: OwnColor;
  readonly language: Language;
  /** Whether every article has a bar beside it that shows where its quotes are. */
  readonly markerBar: boolean;
  /** Whether highlights are printed with the page. */
  readonly printMarks: boolean;
  readonly copyForm: CopyForm;
  /** The reader's own template for exports; null while it is the sample. */
  readonly template: string | null;
  readonly backupTime: BackupTime;
  /** When the last backup was made, by itself or by hand; null if never. */
  readonly lastBackup: number | null;
}

/** What can be chosen there and then; what is wanted of single sites goes by the background. */
export type SettingChanges = Partial<Omit<Settings, 'siteRules' | 'hiddenSites'>>;

export const DEFAULTS: Settings = {
  access: 'everywhere',
  siteRules: {},
  hiddenSites: [],
  types: SHOWN_TYPES,
  strength: 'standard',
  color: 'yellow',
  language: 'browser',
  markerBar: false,
  printMarks: false,
  copyForm: 'markdown',
  template: null,
  backupTime: 'never',
  lastBackup: null,
};
