import { type CueClass, combine, words } from '../pack';

/** Statements: with “que”, before and behind what is said. */
const say: CueClass = {
  name: 'say',
  words: [
    // Regular verbs in the present, the past tenses and the participle.
    ...combine(
      words`
      afirm asegur señal explic indic agreg declar manifest subray destac coment expres anunci confirm inform reiter precis detall relat lament denunci
      critic argument aleg aclar exclam brome zanj remarc enfatiz celebr augur pronostic vaticin tuite puntualiz matiz avis adelant apunt asever
      contest replic ironiz justific cuestion rechaz ratific recalc revel alert protest conden resalt relev susurr grit
      `,
      words`ó a aron an aba aban ado`,
    ),
    ...combine(words`añad respond promet admit insist escrib`, words`ió e ieron en ía ían ido`),
    ...words`
    dijo dice dijeron dicen decía decían dicho sostuvo sostiene sostienen sostuvieron sostenido recordó recuerda recordaron recuerdan recordado
    advirtió advierte advirtieron advierten advertido reconoció reconoce reconocieron reconocen reconocido contó cuenta contaron cuentan contado
    escrito negó niega negaron niegan negado concluyó concluye concluyeron concluyen concluido resumió resume sugirió sugiere sugirieron sugieren
    sugerido mantuvo mantiene mantienen mantuvieron predijo predice comunicó comunica comunicaron comunican sentenció espetó defendió defiende
    defendieron defienden defendido confesó confiesa confesaron confesado dio_a_conocer dejó_claro puso_de_manifiesto hizo_saber reflexionó reflexiona
    admitido prosiguió prosigue refirió desmintió desmiente desmintieron desmentido profetizó juró jura arguyó
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
    cree creen creía considera consideran consideró opina opinan opinó piensa piensan espera esperan teme temen estima estiman estimó confía
  `,
  leads: 'clause',
  trails: true,
  opinion: true,
  subject: 'clear',
  trust: 0.5,
};

/** Questions. */
const ask: CueClass = {
  name: 'ask',
  words: words`
    preguntó pregunta preguntaron preguntan
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
    pidió pide pidieron piden pedido exigió exige exigieron exigen reclamó reclama reclamaron instó insta ordenó ordena recomendó recomienda
    propuso propone solicitó solicita
  `,
  leads: 'clause',
  trails: true,
  subject: 'clear',
  trust: 0.6,
};

/** Judgements: of whom or what, and in which words. */
const judge: CueClass = {
  name: 'judge',
  words: words`
    calificó califica calificaron tildó tilda describió describe definió define tachó llamó
  `,
  leads: 'clause',
  trails: true,
  needsMarks: true,
  subject: 'clear',
  trust: 0.5,
};

/** …, dijo, añadiendo que …: the subject is that of the verb before. */
const participle: CueClass = {
  name: 'participle',
  words: words`
    diciendo añadiendo afirmando declarando denunciando indicando reiterando destacando alegando lamentando anunciando confirmando asegurando explicando señalando subrayando recordando insistiendo advirtiendo
  `,
  leads: 'clause',
  trails: false,
  chains: true,
  subject: 'anyone',
  trust: 0.7,
};

// A word that is in several classes belongs to the last of them.
export const cues: readonly CueClass[] = [judge, think, ask, urge, participle, say];
