import {
  type Annotation,
  articleKeys,
  InvalidDataError,
  parseArticleDraft,
  parseBulkChanges,
  parseChanges,
  parseCorrection,
  parseDrafts,
  parseTexts,
} from '../annotations';
import { detectLanguage, extract } from '../extractor';
import { wordsIn } from '../locales';
import { type answerAsBackground, broadcast } from '../messaging';
import {
  annotatedArticle,
  changeMany,
  changeRemarks,
  correctionsOf,
  decideSpeakers,
  deleteCorrections,
  deleteEverything,
  library,
  purge,
  type Store,
  saveAnnotations,
  saveCorrection,
  setDeleted,
} from '../store';
import { bringGate, bringReader } from './bring-reader';

/** A change of more articles than this is told once. */
const MANY = 8;

type Answers = Parameters<typeof answerAsBackground>[0];

const idOf = (id: unknown): string => parseTexts([id], 'id')[0] as string;

const keysOf = (addresses: unknown): string[] => {
  const keys = articleKeys(parseTexts(addresses, 'addresses'));
  if (keys.length === 0) throw new InvalidDataError('addresses has no web address');
  return keys;
};

/** A change is told to all that is open once it is on the disk. */
const tell = async (changing: Promise<Annotation[]>): Promise<Annotation[]> => {
  const annotations = await changing;
  const articleIds = new Set(annotations.map(({ articleId }) => articleId));
  // Every open page would look anew for each.
  if (articleIds.size > MANY) void broadcast('annotations-changed', { articleId: null });
  else for (const articleId of articleIds) void broadcast('annotations-changed', { articleId });
  return annotations;
};

const tellCorrected = async <T>(changing: Promise<T>): Promise<T> => {
  const result = await changing;
  void broadcast('corrections-changed', {});
  return result;
};

/** What the background answers to each message. Everything that comes in is checked before it is used. */
export const createAnswers = (connect: () => Promise<Store>, now: () => number = Date.now): Answers => ({
  extract: async ({ text, declaredLang }) =>
    extract(String(text), { lang: detectLanguage(String(text), declaredLang ? String(declaredLang) : undefined) }),
  'open-article': async ({ addresses }) => annotatedArticle(await connect(), keysOf(addresses)),
  'save-annotations': async ({ article, addresses, drafts }) => {
    const [draft, keys, annotations] = [parseArticleDraft(article), keysOf(addresses), parseDrafts(drafts)];
    return tell(saveAnnotations(await connect(), draft, keys, annotations, now()));
  },
  'change-remarks': async ({ id, remarks }) => {
    const changes = parseChanges(remarks);
    return tell(changeRemarks(await connect(), idOf(id), changes, now()));
  },
  'delete-annotations': async ({ ids }) => tell(setDeleted(await connect(), parseTexts(ids, 'ids'), true, now())),
  'restore-annotations': async ({ ids }) => tell(setDeleted(await connect(), parseTexts(ids, 'ids'), false, now())),
  'change-many': async ({ ids, changes }) => {
    const bulk = parseBulkChanges(changes);
    await tell(changeMany(await connect(), parseTexts(ids, 'ids'), bulk, now()));
    return undefined;
  },
  'purge-annotations': async ({ ids }) => {
    const gone = await purge(await connect(), parseTexts(ids, 'ids'));
    void broadcast('annotations-changed', { articleId: null });
    return gone;
  },
  'delete-everything': async () => {
    await deleteEverything(await connect());
    void broadcast('annotations-changed', { articleId: null });
    void broadcast('corrections-changed', {});
    return undefined;
  },
  'decide-speakers': async ({ names }) => {
    const decisions = names.map(({ name, belongsTo }) => ({ name: idOf(name), belongsTo: idOf(belongsTo) }));
    await decideSpeakers(await connect(), decisions, now());
    void broadcast('annotations-changed', { articleId: null });
    return undefined;
  },
  corrections: async ({ addresses }) => correctionsOf(await connect(), keysOf(addresses)),
  correct: async ({ addresses, correction }) => {
    const [keys, draft] = [keysOf(addresses), parseCorrection(correction)];
    return tellCorrected(saveCorrection(await connect(), keys, draft, now()));
  },
  'take-back': async ({ ids }) => {
    await tellCorrected(deleteCorrections(await connect(), parseTexts(ids, 'ids')));
    return undefined;
  },
  words: async ({ language }) => wordsIn(String(language)),
  'bring-gate': ({ tabId }) => bringGate(Number(tabId)),
  'bring-reader': (_, sender) => bringReader(sender),
  library: async () => library(await connect()),
});
