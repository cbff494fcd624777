import { type CueClass, words } from '../pack';

/** Statements: with “que”, before and behind what is said. */
const say: CueClass = {
  name: 'say',
  words: words`
    dijo dice dijeron dicen decía dicho afirmó afirma afirmaron afirman afirmado aseguró asegura aseguraron aseguran asegurado señaló señala
    señalaron señalan señalado explicó explica explicaron explican explicado indicó indica indicaron indican indicado añadió añade añadieron
    añaden añadido agregó agrega agregaron declaró declara declararon declarado manifestó manifiesta manifestaron manifestado sostuvo sostiene
    sostienen sostuvieron subrayó subraya subrayaron subrayado destacó destaca destacaron destacado recordó recuerda recordaron recordado
    advirtió advierte advirtieron advierten advertido apuntó apunta apuntaron apuntado comentó comenta comentaron expresó expresa expresaron
    reconoció reconoce reconocieron reconocido admitió admite admitieron admitido anunció anuncia anunciaron anunciado confirmó confirma
    confirmaron confirmado informó informa informaron informado reiteró reitera reiteraron insistió insiste insistido precisó precisa precisaron
    detalló detalla respondió responde respondieron respondido contestó contesta replicó replica relató relata contó cuenta escribió escribe
    escribieron escrito prometió promete prometido negó niega negaron negado lamentó lamenta lamentaron lamentado denunció denuncia denunciaron
    denunciado criticó critica criticaron argumentó argumenta alegó alega concluyó concluye aclaró aclara exclamó bromeó zanjó resumió reveló
    revela puntualizó matizó remarcó enfatizó celebró auguró pronosticó vaticinó tuiteó
  `,
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
    diciendo añadiendo afirmando asegurando explicando señalando subrayando recordando insistiendo advirtiendo
  `,
  leads: 'clause',
  trails: false,
  chains: true,
  subject: 'anyone',
  trust: 0.7,
};

// A word that is in several classes belongs to the last of them.
export const cues: readonly CueClass[] = [judge, think, ask, urge, participle, say];
