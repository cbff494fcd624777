import type { DBSchema } from 'idb';
import type { Annotation, ArticleRecord, Correction, SiteRecord, SpeakerRecord } from '../annotations';

export const DATABASE_NAME = 'whosaid';

/** Object stores and indexes of the newest version; how they came about is in `migrations/`. */
export interface Schema extends DBSchema {
  articles: {
    key: string;
    value: ArticleRecord;
    indexes: { byKey: string; byModified: number; byPrint: number };
  };
  annotations: {
    key: string;
    value: Annotation;
    indexes: {
      byArticle: string;
      byCreated: number;
      bySpeaker: string;
      byTag: string;
      byDeleted: number;
      byModified: number;
      bySpeakerTime: [string, number];
    };
  };
  corrections: {
    key: string;
    value: Correction;
    indexes: { byKey: string };
  };
  speakers: {
    key: string;
    value: SpeakerRecord;
  };
  sites: {
    key: [SiteRecord['about'], string];
    value: SiteRecord;
  };
}
