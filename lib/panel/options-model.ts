import type { SiteRule } from '../annotations';
import { browser } from '../browser';
import { askBackground } from '../messaging';
import { Observable } from '../observable';
import {
  type Access,
  changeSettings,
  DEFAULTS,
  loadSettings,
  onSettingsChanged,
  type SettingChanges,
  type Settings,
} from '../settings';

/** A keyboard command of the extension. */
export interface Shortcut {
  /** As in the manifest. */
  readonly name: string;
  /** As the browser writes it; empty if none is set. */
  readonly keys: string;
}

/** What the options page knows. */
export interface OptionsState {
  readonly settings: Settings;
  readonly shortcuts: readonly Shortcut[];
  /** What the manifest asks for, by the browser's names; `hosts` for the pages of the web. */
  readonly permissions: readonly string[];
  /** Whether the browser lets us onto pages unasked; null until that is known. */
  readonly hasAccess: boolean | null;
}

const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** The options page's side: what the reader chose, kept at once. */
export class OptionsModel extends Observable<OptionsState> {
  constructor() {
    super({ settings: DEFAULTS, shortcuts: [], permissions: [], hasAccess: null });
  }

  async load(): Promise<void> {
    onSettingsChanged((settings) => this.set({ ...this.state, settings }));
    const [settings, commands] = await Promise.all([loadSettings(), browser.commands?.getAll() ?? []]);
    const shortcuts = commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
    const permissions = ['hosts', ...(browser.runtime.getManifest().permissions ?? [])];
    this.set({ settings, shortcuts, permissions, hasAccess: await readAccess() });
    browser.permissions.onAdded.addListener(() => void this.#followAccess());
    browser.permissions.onRemoved.addListener(() => void this.#followAccess());
  }

  async change(changes: SettingChanges): Promise<void> {
    const settings = await changeSettings(() => changes);
    this.set({ ...this.state, settings });
  }

  /**
   * Where articles are read. Standing access to all sites goes with it where the browser lets it: given back when
   * nothing is read unasked, asked for when something is. Must be called at once in a click.
   */
  async chooseAccess(access: Access): Promise<void> {
    const isNeeded = access !== 'on-click';
    // At once: what is heard of access meanwhile is shown with the choice, not with the one before.
    this.set({ ...this.state, settings: { ...this.state.settings, access } });
    const settled = isNeeded === this.state.hasAccess ? null : this.setBrowserAccess(isNeeded);
    await this.change({ access });
    await settled;
  }

  async setSiteRule(place: string, rule: SiteRule | null): Promise<void> {
    await askBackground('choose-for-site', { place, about: 'reading', choice: rule });
  }

  async showSite(host: string): Promise<void> {
    await askBackground('choose-for-site', { place: host, about: 'highlights', choice: null });
  }

  /**
   * Asks the browser for access to all sites, or gives it back. Either may be refused: Chromium has only its reader
   * take access away. What holds then is in the state. Must be called at once in a click.
   */
  async setBrowserAccess(isGiven: boolean): Promise<void> {
    try {
      await (isGiven ? browser.permissions.request(ALL_SITES) : browser.permissions.remove(ALL_SITES));
    } catch {}
    await this.#followAccess();
  }

  async #followAccess(): Promise<void> {
    const hasAccess = await readAccess();
    this.set({ ...this.state, hasAccess });
  }
}

const readAccess = (): Promise<boolean> => browser.permissions.contains(ALL_SITES);
