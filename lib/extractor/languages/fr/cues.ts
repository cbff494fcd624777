import { type CueClass, combine, words } from '../pack';

/** Statements: with “que”, before and behind what is said. */
const say: CueClass = {
  name: 'say',
  words: [
    // Regular verbs in the present, the past tenses and the participle.
    ...combine(
      words`
      affirm déclar expliqu soulign assur précis ajout indiqu annonc rappel regrett racont confi not confirm insist martel dénonc déplor plaid avanc
      observ constat résum lanc gliss rétorqu répliqu tranch tweet témoign détaill rapport salu signal alert argu argument clarifi comment contest
      critiqu dévoil énonc évoqu formul ironis justifi murmur nuanc proclam réaffirm réfut relat relev reproch soupir tonn lâch souffl vant
      enchaîn relativis prophétis argüi certifi
      `,
      words`e ent ait aient a èrent é`,
    ),
    ...words`
    dit disent disait disaient répond répondent répondait répondu prévient préviennent prévenait prévenu reconnaît reconnaissent reconnaissait
    reconnu admet admettent admettait admis promet promettent promettait promis conclut concluent concluait conclu poursuit poursuivent poursuivait
    poursuivi renchérit renchéri écrit écrivent écrivait soutient soutiennent soutenait soutenu maintient maintiennent maintenait maintenu prétend
    prétendent prétendait prétendu défend défendent défendait défendu dément démentent démentait démenti prédit prédisent réagit réagissait réagi
    annonçait annonçaient lançait lançaient dénonçait dénonçaient avançait rappelle rappellent révèle révèlent révélait révélé martèle martèlent
    concède concèdent concédait concédé suggère suggèrent suggérait suggéré fustige fustigeait fustigé nie nient niait nié avertit averti
    fait_savoir font_savoir faisait_savoir fait_valoir font_valoir fait_remarquer laisse_entendre laissé_entendre
    réjouit réjoui félicite félicité indigne indigné inquiète inquiété étonne étonné agace agacé alarme alarmé amuse amusé emporte emporté insurge
    insurgé désole désolé
    `,
  ],
  leads: 'clause',
  trails: true,
  subject: 'anyone',
  trust: 0.9,
};

/** What someone is reported to think. */
const think: CueClass = {
  name: 'think',
  words: words`
    croit croient pense pensent pensait pensé croyait souhaite souhaitent souhaité redoute redoutent estime estiment estimait estimé considère considèrent espère espèrent craint craignent juge jugent jugé
  `,
  leads: 'clause',
  trails: true,
  opinion: true,
  subject: 'clear',
  trust: 0.5,
};

/** Questions and requests. */
const ask: CueClass = {
  name: 'ask',
  words: words`
    demande demandent demandait demandé interroge interrogent interrogé
  `,
  leads: 'clause',
  trails: true,
  asks: true,
  subject: 'clear',
  trust: 0.7,
};

/** Requests. */
const urge: CueClass = {
  name: 'urge',
  words: words`
    réclame réclament réclamé exige exigent exigé appelle appellent appelé exhorte exhorté recommande recommandent recommandé propose proposent proposé suggère prie ordonne ordonné préconise préconisé invite invité presse pressé somme sommé enjoint
  `,
  leads: 'clause',
  trails: true,
  requests: true,
  subject: 'clear',
  trust: 0.6,
};

/** Judgements: of whom or what, and in which words. */
const judge: CueClass = {
  name: 'judge',
  words: words`
    qualifie qualifié qualifiait décrit décrivait traite traité
  `,
  leads: 'clause',
  trails: true,
  needsMarks: true,
  subject: 'clear',
  trust: 0.5,
};

/** …, dit-il, ajoutant que …: the subject is that of the verb before. */
const participle: CueClass = {
  name: 'participle',
  words: words`
    disant ajoutant affirmant assurant déclarant dénonçant annonçant jugeant regrettant insistant indiquant évoquant confirmant expliquant précisant soulignant rappelant estimant indiquant
  `,
  leads: 'clause',
  trails: false,
  chains: true,
  subject: 'anyone',
  trust: 0.7,
};

/** « … », a-t-il dit: the pronoun is a part of the cue. */
const inverted: CueClass = {
  name: 'inverted',
  words: [
    ...words`
    dit-il dit-elle répond-il répond-elle écrit-il écrit-elle prévient-il prévient-elle reconnaît-il reconnaît-elle admet-il admet-elle
    promet-il promet-elle conclut-il conclut-elle poursuit-il poursuit-elle renchérit-il renchérit-elle prédit-il prédit-elle affirme-t-il
    affirme-t-elle déclare-t-il déclare-t-elle explique-t-il explique-t-elle souligne-t-il souligne-t-elle assure-t-il assure-t-elle
    précise-t-il précise-t-elle ajoute-t-il ajoute-t-elle indique-t-il indique-t-elle annonce-t-il annonce-t-elle rappelle-t-il
    rappelle-t-elle regrette-t-il regrette-t-elle raconte-t-il raconte-t-elle confie-t-il confie-t-elle note-t-il note-t-elle confirme-t-il
    confirme-t-elle insiste-t-il insiste-t-elle dénonce-t-il dénonce-t-elle déplore-t-il déplore-t-elle observe-t-il observe-t-elle
    constate-t-il constate-t-elle résume-t-il résume-t-elle lance-t-il lance-t-elle glisse-t-il glisse-t-elle réplique-t-il réplique-t-elle
    détaille-t-il détaille-t-elle estime-t-il estime-t-elle juge-t-il juge-t-elle
    `,
    ...combine(
      words`a-t-il_ a-t-elle_ ont-ils_ ont-elles_`,
      words`
    dit déclaré affirmé expliqué souligné assuré précisé ajouté indiqué annoncé rappelé regretté répondu confié insisté dénoncé lancé
    poursuivi conclu estimé reconnu raconté écrit jugé
      `,
    ),
  ],
  leads: 'mark',
  trails: true,
  ownSubject: true,
  subject: 'anyone',
  trust: 0.9,
};

// A word that is in several classes belongs to the last of them.
export const cues: readonly CueClass[] = [judge, think, ask, urge, participle, say, inverted];
