import {
  InvalidDataError,
  parseArticleDraft,
  parseBulkChanges,
  parseChanges,
  parseCorrection,
  parseDrafts,
  parsePrint,
  parseSiteChoice,
  parseTexts,
} from '../annotations';
import type { BackgroundProtocol } from '../messaging';

type Fields = Readonly<Record<string, unknown>>;
type Request<Type extends keyof BackgroundProtocol> = BackgroundProtocol[Type]['request'];

/** Longer than any article: what is longer is a flood. UTF-16 units. */
const MAX_ARTICLE = 20_000_000;
/** Names that can be decided in one message. */
const MAX_NAMES = 10_000;

const fail = (where: string, expected: string): never => {
  throw new InvalidDataError(`${where} is not ${expected}`);
};

const textOf = (value: unknown, where: string): string => parseTexts([value], where)[0] as string;

const namesOf = (value: unknown): Request<'decide-speakers'>['names'] =>
  Array.isArray(value) && value.length <= MAX_NAMES
    ? value.map((each: unknown) => {
        const { name, belongsTo } = (each ?? {}) as Fields;
        return { name: textOf(name, 'name'), belongsTo: textOf(belongsTo, 'belongsTo') };
      })
    : fail('names', 'a list of names');

const speakerOf = (value: unknown): Request<'said-before'>['speaker'] => {
  const { name, title } = (value ?? {}) as Fields;
  return { name: textOf(name, 'name'), ...(title === undefined ? {} : { title: textOf(title, 'title') }) };
};

const idsOf = ({ ids }: Fields): { ids: string[] } => ({ ids: parseTexts(ids, 'ids') });
const addressesOf = ({ addresses }: Fields): { addresses: string[] } => ({
  addresses: parseTexts(addresses, 'addresses'),
});

/** The schema of each message to the background: what came, checked, with the fields that belong there and no other. */
export const PARSERS: { readonly [Type in keyof BackgroundProtocol]: (message: Fields) => Request<Type> } = {
  extract: ({ text, declaredLang }) => ({
    text: typeof text === 'string' && text.length <= MAX_ARTICLE ? text : fail('text', 'the text of an article'),
    declaredLang: declaredLang === null ? null : textOf(declaredLang, 'declaredLang'),
  }),
  'open-article': addressesOf,
  'save-annotations': (message) => ({
    ...addressesOf(message),
    article: parseArticleDraft(message.article),
    drafts: parseDrafts(message.drafts),
  }),
  'change-remarks': ({ id, remarks }) => ({ id: textOf(id, 'id'), remarks: parseChanges(remarks) }),
  'delete-annotations': idsOf,
  'restore-annotations': idsOf,
  'change-many': (message) => ({ ...idsOf(message), changes: parseBulkChanges(message.changes) }),
  'purge-annotations': idsOf,
  'delete-everything': () => ({}),
  'said-before': (message) => ({
    ...addressesOf(message),
    speaker: speakerOf(message.speaker),
    text: textOf(message.text, 'text'),
  }),
  reprints: (message) => ({ ...addressesOf(message), print: parsePrint(message.print) }),
  'same-article': (message) => ({
    ...addressesOf(message),
    id: textOf(message.id, 'id'),
    isSame: message.isSame === true,
  }),
  anchors: ({ found, lost }) => ({ found: parseTexts(found, 'found'), lost: parseTexts(lost, 'lost') }),
  'decide-speakers': ({ names }) => ({ names: namesOf(names) }),
  corrections: addressesOf,
  correct: (message) => ({ ...addressesOf(message), correction: parseCorrection(message.correction) }),
  'take-back': idsOf,
  library: () => ({}),
  'choose-for-site': (message) => parseSiteChoice(message),
  'look-after': () => ({}),
  words: ({ language }) => ({ language: textOf(language, 'language') }),
  'bring-gate': ({ tabId }) => ({
    tabId: Number.isSafeInteger(tabId) ? (tabId as number) : fail('tabId', 'a number of a tab'),
  }),
  'bring-reader': () => ({}),
};
