import { textOf } from '../annotations';
import { alikeness, SAME_STATEMENT } from '../compare';
import { namesOfSpeaker } from '../library';
import type { EarlierQuote, SaidBefore } from '../messaging';
import { type SaidQuote, type Store, saidBy, speakerNames, speakerRecords } from '../store';

/** Quotes of a speaker that are looked at: what is older is counted as this many. */
const MAX_LOOKED_AT = 500;
const SHOWN = 3;

/** What was kept of a speaker in other articles than the one with these keys. */
export const saidBefore = async (
  store: Store,
  keys: readonly string[],
  speaker: { readonly name: string; readonly title?: string },
  text: string,
): Promise<SaidBefore> => {
  const [printed, records] = await Promise.all([speakerNames(store), speakerRecords(store)]);
  const said = await saidBy(store, namesOfSpeaker(speaker, printed, records), keys, MAX_LOOKED_AT);
  const same = said
    .map((each) => ({ each, share: alikeness(textOf(each.annotation), text) }))
    .filter(({ share }) => share >= SAME_STATEMENT)
    .sort((a, b) => b.share - a.share);
  return {
    count: said.length,
    latest: said.slice(0, SHOWN).map(earlier),
    same: same.slice(0, SHOWN).map(({ each }) => earlier(each)),
  };
};

const earlier = ({ annotation, article }: SaidQuote): EarlierQuote => ({
  id: annotation.id,
  text: textOf(annotation),
  title: article.title,
  site: article.site ?? new URL(article.url).host.replace(/^www\./, ''),
  url: article.url,
  published: article.published,
});
