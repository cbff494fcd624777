import { capitalNames } from '../capital-names';
import { type LanguagePack, words } from '../pack';
import { cues } from './cues';
import * as functionWords from './function-words';
import { marks } from './marks';
import * as speakers from './speakers';

export const fr: LanguagePack = {
  tag: 'fr',
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
    additive: words`et aussi puis`,
    verb: functionWords.verb,
    complementizer: functionWords.complementizer,
    term: functionWords.term,
    boilerplate: functionWords.boilerplate,
  },
  plain: [],
  cues,
  sources: [{ opens: ['selon', "d'après", 'pour reprendre les mots de', 'aux yeux de'], closes: [] }],
  marks,
  elisions: words`l d qu n s c j m t lorsqu puisqu jusqu`,
  bodyNouns: speakers.bodyNouns,
  contentRunsOn: false,
  dialogueDashes: true,
  requests: { to: words`à au aux`, leads: words`de d' à`, infinitive: /(?:er|ir|re)$/ },
  particles: { that: ['que', "qu'"], as: 'comme', it: words`l' le` },
  findNames: capitalNames({
    particles: words`de du des la le les van von`,
    suffixes: words`jr ii iii iv`,
    bodiesLead: true,
  }),
};
