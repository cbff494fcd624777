import type { LanguagePack } from '../pack';
import { cues } from './cues';
import { simplified, traditional } from './fold';
import * as functionWords from './function-words';
import { marks } from './marks';
import { findNames, isName } from './names';
import { places, states } from './places';
import * as speakers from './speakers';
import { plain, silence } from './traps';

export const zh: LanguagePack = {
  tag: 'zh',
  writing: 'continuous',
  classes: {
    pronoun: speakers.pronoun,
    self: speakers.self,
    determiner: [...speakers.determiner, ...speakers.definite],
    definite: speakers.definite,
    office: speakers.office,
    honorific: speakers.honorific,
    person: speakers.person,
    organisation: [...speakers.organisation, ...states],
    document: speakers.document,
    reporter: speakers.reporter,
    surname: speakers.surname,
    time: functionWords.time,
    adverb: functionWords.adverb,
    connective: functionWords.connective,
    coordinator: functionWords.coordinator,
    preposition: functionWords.preposition,
    localizer: functionWords.localizer,
    genitive: ['的'],
    aspect: functionWords.aspect,
    auxiliary: functionWords.auxiliary,
    negation: [...functionWords.negation, ...silence],
    unreal: functionWords.unreal,
    additive: functionWords.additive,
    verb: functionWords.verb,
    vague: functionWords.vague,
    term: functionWords.term,
    narration: [...functionWords.narration, ...silence],
    dateline: functionWords.dateline,
    boilerplate: functionWords.boilerplate,
  },
  plain: [...plain, ...places],
  cues,
  sources: [
    {
      opens: ['在'],
      closes: ['看来', '口中', '叙述中', '讲述中', '描述中'],
    },
    { opens: ['听'], closes: [] },
    { opens: ['据', '根据', '依据', '按照', '按', '依照'], closes: ['的说法'], open: true },
  ],
  marks,
  contentRunsOn: true,
  fold: [traditional, simplified],
  particles: {
    copula: '是',
    perfect: '了',
    existential: '有',
    from: '从',
    passive: '被',
    agent: '由',
    cites: ['引用', '援引', '转引', '引述'],
    disposal: ['把', '将'],
    whens: ['后', '时', '之后', '之时', '之际', '前', '之前', '期间'],
    ownSide: speakers.ownSide,
    exhorts: ['要', '必须', '应', '应当', '务必', '一定要'],
    side: ['方面', '一方'],
    others: ['等', '等人'],
    besides: ['除', '除了', '除却'],
    turns: ['而这', '结果', '随后', '随即', '这', '当', '并已', '判处'],
  },
  pronouns: {
    individual: ['他', '她', '他本人', '她本人', '本人'],
    counterpart: ['对方'],
    impersonal: ['它', '它们', '牠', '祂'],
    singular: ['一', '另一', '又一', '某', '该', '这', '那', '上述', '有一', '其中一'],
  },
  organisationEndings: speakers.organisationEndings,
  personEndings: speakers.personEndings,
  officeEndings: speakers.officeEndings,
  isName,
  findNames,
};
