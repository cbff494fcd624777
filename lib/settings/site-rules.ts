import type { SiteRule } from '../annotations';
import type { Settings } from './types';

/** What is done with a page: read if it is an article, read in any case, or not looked at. */
export type Treatment = 'look' | 'force' | 'leave';

/** The names under which rules for an address are kept, the page before its site; none for what has no host. */
export const placesOf = (address: string): { readonly page: string; readonly site: string } | null => {
  const { host, pathname } = URL.canParse(address) ? new URL(address) : { host: '', pathname: '' };
  return host ? { page: host + pathname.replace(/\/$/, ''), site: host } : null;
};

/** The rule for an address; null where the reader has made none. A page's own goes before its site's. */
export const ruleOf = ({ siteRules }: Pick<Settings, 'siteRules'>, address: string): SiteRule | null => {
  const places = placesOf(address);
  return (places && (siteRules[places.page] ?? siteRules[places.site])) ?? null;
};

/** What the reader's rules and ways want done with the page of an address. */
export const treatmentOf = (settings: Pick<Settings, 'siteRules' | 'access'>, address: string): Treatment => {
  const rule = ruleOf(settings, address);
  if (rule === 'never') return 'leave';
  if (rule === 'always') return 'force';
  const isListed = settings.access === 'listed' && rule === 'articles';
  return settings.access === 'everywhere' || isListed ? 'look' : 'leave';
};

/** The host of what a reader typed: a name or an address; null for what is neither. */
export const hostOf = (typed: string): string | null => {
  const address = /^[a-z]+:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  const host = URL.canParse(address) ? new URL(address).host : '';
  return host.includes('.') || host.startsWith('localhost') ? host : null;
};
