import { capitalNames } from '../capital-names';
import { type LanguagePack, words } from '../pack';
import { cues } from './cues';
import * as functionWords from './function-words';
import { contentEnds, draftOdds, reportOdds } from './learned';
import { marks } from './marks';
import * as speakers from './speakers';

export const en: LanguagePack = {
  tag: 'en',
  writing: 'spaced',
  classes: {
    pronoun: speakers.pronoun,
    self: speakers.self,
    determiner: [...speakers.determiner, ...speakers.definite],
    definite: speakers.definite,
    office: speakers.office,
    honorific: speakers.honorific,
    person: speakers.person,
    organisation: speakers.organisation,
    document: speakers.document,
    reporter: speakers.reporter,
    genitive: ["'s"],
    time: functionWords.time,
    adverb: functionWords.adverb,
    connective: functionWords.connective,
    coordinator: functionWords.coordinator,
    preposition: functionWords.preposition,
    auxiliary: functionWords.auxiliary,
    negation: functionWords.negation,
    unreal: functionWords.unreal,
    additive: functionWords.additive,
    verb: functionWords.verb,
    complementizer: functionWords.complementizer,
    vague: functionWords.vague,
    term: functionWords.term,
    boilerplate: functionWords.boilerplate,
  },
  plain: functionWords.plain,
  cues,
  sources: [{ opens: ['according to', 'as reported by', 'in the words of'], closes: [] }],
  begging: { cues: words`ask asks asked asking`, preposition: 'for' },
  naming: words`call calls called calling`,
  possessedSources: { preposition: 'in', nouns: words`words telling view opinion estimation` },
  adverbEnding: 'ly',
  verbEndings: /(?:ed|[^s]s)$/,
  impersonal: words`it a an`,
  pointedBeforeNumbers: words`no nos art sec fig vol ch pp`,
  sourcesOfAnyKind: true,
  marks,
  possessives: words`his her its their`,
  bodyNouns: speakers.bodyNouns,
  reportOdds,
  contentEnds,
  draftOdds,
  contentRunsOn: false,
  particles: {
    that: ['that'],
    agent: ['by'],
    as: 'as',
    passiveAuxiliaries: words`was were is are be been being get gets got`,
  },
  findNames: capitalNames({
    particles: words`de da di del della van von der den bin ibn al el la le du dos ter`,
    suffixes: words`jr sr ii iii iv`,
    openers: words`following unlike using considering including speaking asked posted prior having being given seeing watching starting working joining leaving`,
  }),
};
