import { type Annotation, articleKeys, InvalidDataError } from '../annotations';
import type { Runtime } from '../browser';
import { detectLanguage, extract } from '../extractor';
import { browserWords, wordsIn } from '../locales';
import { rememberKept } from '../loss';
import { type answerAsBackground, type BackgroundProtocol, broadcast, tellExtension } from '../messaging';
import {
  annotatedArticle,
  changeMany,
  changeRemarks,
  correctionsOf,
  decideSpeakers,
  deleteCorrections,
  deleteEverything,
  library,
  markLost,
  purge,
  type Store,
  saveAnnotations,
  saveCorrection,
  setDeleted,
  setSameArticle,
} from '../store';
import { admit } from './admit';
import { bringGate, bringReader } from './bring-reader';
import { lookAfter } from './look-after';
import { reprintsOf } from './reprints';
import { PARSERS } from './requests';
import { saidBefore } from './said-before';
import { chooseForSite } from './sites';

/** A change of more articles than this is told once. */
const MANY = 8;

type Answers = Parameters<typeof answerAsBackground>[0];

const keysOf = (addresses: readonly string[]): string[] => {
  const keys = articleKeys(addresses);
  if (keys.length === 0) throw new InvalidDataError('addresses has no web address');
  return keys;
};

/** A change is told to all that is open once it is on the disk. */
const tell = async (changing: Promise<Annotation[]>): Promise<Annotation[]> => {
  const annotations = await changing;
  void rememberKept();
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

/** What the background answers to each message. What comes in is checked before: what it holds, and who sends it. */
export const createAnswers = (connect: () => Promise<Store>, now: () => number = Date.now): Answers => {
  const answers = unguardedAnswers(connect, now);
  const guard =
    <Type extends keyof BackgroundProtocol>(type: Type) =>
    async (message: unknown, sender: Runtime.MessageSender) => {
      const request = PARSERS[type](message as Readonly<Record<string, unknown>>);
      await admit(type, request, sender, connect);
      return answers[type](request, sender);
    };
  const types = Object.keys(answers) as (keyof BackgroundProtocol)[];
  return Object.fromEntries(types.map((type) => [type, guard(type)])) as unknown as Answers;
};

const unguardedAnswers = (connect: () => Promise<Store>, now: () => number): Answers => ({
  extract: async ({ text, declaredLang }) => extract(text, { lang: detectLanguage(text, declaredLang ?? undefined) }),
  'open-article': async ({ addresses }) => annotatedArticle(await connect(), keysOf(addresses)),
  'save-annotations': async ({ article, addresses, drafts }) =>
    tell(saveAnnotations(await connect(), article, keysOf(addresses), drafts, now())),
  'change-remarks': async ({ id, remarks }) => tell(changeRemarks(await connect(), id, remarks, now())),
  'delete-annotations': async ({ ids }) => tell(setDeleted(await connect(), ids, true, now())),
  'restore-annotations': async ({ ids }) => tell(setDeleted(await connect(), ids, false, now())),
  'change-many': async ({ ids, changes }) => {
    await tell(changeMany(await connect(), ids, changes, now()));
    return undefined;
  },
  'purge-annotations': async ({ ids }) => {
    const gone = await purge(await connect(), ids);
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
    await decideSpeakers(await connect(), names, now());
    void broadcast('annotations-changed', { articleId: null });
    return undefined;
  },
  'said-before': async ({ addresses, speaker, text }) => saidBefore(await connect(), keysOf(addresses), speaker, text),
  reprints: async ({ addresses, print }) => reprintsOf(await connect(), keysOf(addresses), print),
  'same-article': async ({ id, addresses, isSame }) => {
    await setSameArticle(await connect(), id, keysOf(addresses), isSame);
    void broadcast('annotations-changed', { articleId: null });
    return undefined;
  },
  anchors: async ({ found, lost }) => {
    // The page itself knows already: only what shows the library is told.
    for (const articleId of await markLost(await connect(), { found, lost }, now()))
      void tellExtension('annotations-changed', { articleId });
    return undefined;
  },
  corrections: async ({ addresses }) => correctionsOf(await connect(), keysOf(addresses)),
  correct: async ({ addresses, correction }) =>
    tellCorrected(saveCorrection(await connect(), keysOf(addresses), correction, now())),
  'take-back': async ({ ids }) => {
    await tellCorrected(deleteCorrections(await connect(), ids));
    return undefined;
  },
  words: async ({ language }) => (language === 'browser' ? browserWords() : wordsIn(language)),
  'bring-gate': ({ tabId }) => bringGate(tabId),
  'bring-reader': (_, sender) => bringReader(sender),
  library: async () => library(await connect()),
  'choose-for-site': async (choice) => {
    await chooseForSite(connect, choice, now());
    return undefined;
  },
  'look-after': async () => {
    await lookAfter(connect, now());
    return undefined;
  },
});
