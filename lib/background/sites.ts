import { joinSites, type SiteChoice, type SiteRecord } from '../annotations';
import { copySites, loadSites } from '../settings';
import { type Store, TRASH_TIME, takeSites } from '../store';

type Connect = () => Promise<Store>;

// One after the other: each reads the copy, and writes what it has made of it.
let last: Promise<unknown> = Promise.resolve();

const inTurn = (act: () => Promise<void>): Promise<void> => {
  const acting = last.then(act);
  last = acting.catch(() => undefined);
  return acting;
};

/** Has database and copy know the same, of each choice the later; gives that. */
const bringTogether = async (
  connect: Connect,
  copy: readonly SiteRecord[],
  now: number,
): Promise<readonly SiteRecord[]> => {
  const takeIn = async (): Promise<readonly SiteRecord[]> => takeSites(await connect(), copy, now - TRASH_TIME);
  // Where the database cannot be opened, the copy keeps them until it can.
  const known = await takeIn().catch(() => copy);
  await copySites(known);
  return known;
};

/** Keeps what the reader wants of a place; the last choice to arrive counts, whatever the clock says. */
export const chooseForSite = (connect: Connect, choice: SiteChoice, now: number): Promise<void> =>
  inTurn(async () => {
    // A backup may have brought one that a clock ahead of ours has dated.
    const known = await bringTogether(connect, await loadSites(now), now);
    const kept = known.find(({ about, place }) => about === choice.about && place === choice.place);
    const record = { ...kept, ...choice, modified: Math.max(now, (kept?.modified ?? 0) + 1) };
    await bringTogether(connect, joinSites(known, [record]).all, now);
  });

/** Puts right what was left different: by a backup, an earlier version, a browser that was killed or cleared one of them. */
export const matchSites = (connect: Connect, now: number): Promise<void> =>
  inTurn(async () => {
    await bringTogether(connect, await loadSites(now), now);
  });
