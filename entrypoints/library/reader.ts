import { noteNewDatabase } from '../../lib/loss';
import type { LibraryReader } from '../../lib/panel';
import {
  allArticles,
  backUp,
  connectStore,
  mergeBackup,
  openStore,
  recentArticles,
  speakerRecords,
  wholeArticle,
} from '../../lib/store';

/** The store as the library page reads it. */
export const libraryReader = (): LibraryReader => {
  const connect = connectStore(openStore, () => void noteNewDatabase(Date.now()));
  return {
    recent: async (count) => recentArticles(await connect(), count),
    all: async () => allArticles(await connect()),
    article: async (id) => wholeArticle(await connect(), id),
    speakers: async () => speakerRecords(await connect()),
    backUp: async () => backUp(await connect(), Date.now()),
    merge: async (content) => mergeBackup(await connect(), content),
  };
};
