import { capitalNames } from '../capital-names';
import { type LanguagePack, words } from '../pack';
import { cues } from './cues';
import * as functionWords from './function-words';
import { marks } from './marks';
import * as speakers from './speakers';

export const es: LanguagePack = {
  tag: 'es',
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
    time: functionWords.time,
    adverb: functionWords.adverb,
    connective: functionWords.connective,
    coordinator: functionWords.coordinator,
    preposition: functionWords.preposition,
    auxiliary: functionWords.auxiliary,
    negation: functionWords.negation,
    unreal: functionWords.unreal,
    additive: words`y también además`,
    verb: functionWords.verb,
    complementizer: functionWords.complementizer,
    term: functionWords.term,
    boilerplate: functionWords.boilerplate,
  },
  plain: [],
  cues,
  sources: [{ opens: ['según', 'de acuerdo con', 'a juicio de', 'en opinión de', 'en palabras de'], closes: [] }],
  marks,
  bodyNouns: speakers.bodyNouns,
  contentRunsOn: false,
  dropsSubjects: true,
  dialogueDashes: true,
  particles: { that: ['que'], as: 'como', it: words`lo` },
  findNames: capitalNames({
    particles: words`de del la las los y van von`,
    suffixes: words`jr ii iii iv`,
    bodiesLead: true,
  }),
};
