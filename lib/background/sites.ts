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

/** Has database and copy know the same: of each choice the later. */
const bringTogether = async (connect: Connect, copy: readonly SiteRecord[], now: number): Promise<void> => {
  const takeIn = async (): Promise<readonly SiteRecord[]> => takeSites(await connect(), copy, now - TRASH_TIME);
  // Where the database cannot be opened, the copy keeps them until it can.
  await copySites(await takeIn().catch(() => copy));
};

/** Keeps what the reader wants of a place; the last choice to arrive counts, whatever the clock says. */
export const chooseForSite = (connect: Connect, choice: SiteChoice, now: number): Promise<void> =>
  inTurn(async () => {
    const copy = await loadSites(now);
    const kept = copy.find(({ about, place }) => about === choice.about && place === choice.place);
    const record = { ...kept, ...choice, modified: Math.max(now, (kept?.modified ?? 0) + 1) };
    await bringTogether(connect, joinSites(copy, [record]).all, now);
  });

/** Puts right what was left different: by a backup, an earlier version, a browser that was killed or cleared one of them. */
export const matchSites = (connect: Connect, now: number): Promise<void> =>
  inTurn(async () => bringTogether(connect, await loadSites(now), now));
