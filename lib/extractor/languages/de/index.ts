import { capitalNames } from '../capital-names';
import { type LanguagePack, words } from '../pack';
import { cues } from './cues';
import * as functionWords from './function-words';
import { contentEnds, continuationOdds, reportOdds, sentenceOdds, subjectOdds, wordingOdds } from './learned';
import { marks } from './marks';
import * as speakers from './speakers';
import { lemmas } from './verb-forms';

export const de: LanguagePack = {
  tag: 'de',
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
    additive: words`und auch`,
    verb: functionWords.verb,
    complementizer: functionWords.complementizer,
    term: functionWords.term,
    boilerplate: functionWords.boilerplate,
  },
  plain: functionWords.abbreviations,
  cues,
  sources: [
    {
      opens: [
        'laut',
        'gemäß',
        ...[
          'angaben',
          'aussage',
          'aussagen',
          'ansicht',
          'auffassung',
          'meinung',
          'informationen',
          'einschätzung',
          'worten',
        ].flatMap((noun) => [`nach ${noun}`, `nach den ${noun}`, `nach ${noun} von`]),
        'nach',
      ],
      closes: [],
    },
  ],
  marks,
  subjectOdds,
  reportOdds,
  sentenceOdds,
  continuationOdds,
  wordingOdds,
  contentEnds,
  contentRunsOn: false,
  commaLeads: true,
  eachSentenceAlone: true,
  joinsMarks: true,
  verbSecond: true,
  capitalNouns: true,
  ordinalPoints: true,
  genitiveArticles: words`des der eines einer`,
  lemmas,
  pointers: words`das dies`,
  relatives: words`der die das den dem denen deren dessen welche welcher welches was wo wobei`,
  nobodies: words`es man`,
  quotedIn: words`zitier`,
  finiteEndings: /(?:[^s]t|te|ten)$/,
  adverbEndings: /.{3}(?:isch|lich|bar|sam|weise|haft)$/,
  prefixedOnly: words`teil kündig füg räum pranger merk deut ordn`,
  passives: {
    always: words`wurde wurden worden`,
    withParticiple: words`wird werden werde würde würden`,
    participle: /(?:t|ge.+en)$/,
  },
  separablePrefixes: words`
    ab an auf aus bei bekannt dar deutlich ein entgegen fest frei heraus hervor hin hinzu klar mit nach nahe vor voraus vorher vorweg
    weiter wieder zu zurück
  `,
  attributivePrepositions: words`von vom für aus`,
  adverbialPrepositions: words`von_dem von_einem von_einer von_diesem von_dieser`,
  reportedMood: functionWords.reportedMood,
  // Not -te, which is the past.
  reportedMoodEnding: /[^t]e$/,
  particles: { called: 'als', follows: 'hervor' },
  findNames: capitalNames({
    particles: words`de da di del van von der den bin ibn al el la le du dos zu`,
    suffixes: words`jr sr ii iii iv`,
    adjectiveEndings: /.{3}(?:e|e[nrs])$/,
    nounEndings: words`minister ministerin präsident präsidentin sprecher sprecherin chef chefin leiter direktor vorsitzender vorsitzende anwalt
      kanzler sekretär meister ung heit keit schaft tion`,
  }),
};
