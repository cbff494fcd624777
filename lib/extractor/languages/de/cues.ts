import { type CueClass, words } from '../pack';

/** Statements; a comma, a colon or a mark stands before what is said. */
const say: CueClass = {
  name: 'say',
  words: words`
    sagte sagt sagten sagen erklärte erklärt erklärten erklären betonte betont betonten berichtete berichtet berichteten berichten meinte meint
    meinten behauptete behauptet behaupteten äußerte äußert äußerten bestätigte bestätigt bestätigten versicherte versichert versicherten teilte
    teilt teilten mitteilte mitteilten mitgeteilt kündigte kündigt kündigten ankündigte fügte fügt ergänzte ergänzt räumte räumt gab gibt gaben
    bekanntgab angab wies weist wiesen verwies verweist schrieb schreibt schrieben schreiben warnte warnt warnten warnen sprach spricht
    antwortete antwortet entgegnete entgegnet erwiderte erwidert bekräftigte bekräftigt unterstrich unterstreicht argumentierte argumentiert
    kommentierte kommentiert versprach verspricht prophezeite erläuterte erläutert schilderte schildert beklagte beklagt bemängelte beteuerte
    beteuert verkündete verkündet verkündeten meldete meldet meldeten melden stellte stellt stellten zitierte konstatierte mahnte mahnt
    dementierte bestritt bestreitet bedauerte bedauert begründete begründet twitterte twittert urteilte urteilt befand folgerte formulierte
    monierte resümierte lobte würdigte plädierte appellierte rief ruft beschrieb gestand verlautbarte führte zeigte informierte gesagt gemeint berichtet angekündigt angegeben zitiert
    geschrieben bekanntgegeben hingewiesen vermeldet vermeldete vermelden veröffentlichte erinnerte erinnert betonen meinen verwiesen verlautete
    verlauteten hervorhob feststellte feststellt behaupten argumentieren begründen erzählte erzählt erwähnte erwähnt signalisierte hob strich
    kommentierten titelte titelt ließ lässt gestanden geheißen spekulierte spekuliert entschied entschieden beschloss beschlossen lautete lautet
  `,
  leads: 'pause',
  trails: true,
  subject: 'anyone',
  trust: 0.9,
};

/** What someone thinks, fears or hopes. */
const think: CueClass = {
  name: 'think',
  words: words`
    glaubt glaubte glauben hofft hoffte hoffen befürchtet befürchtete befürchten fürchtet fürchtete vermutet vermutete vermuten erwartet erwartete
    erwarten schätzt schätzte schätzen findet fand ging geht gehen gingen sieht sah sehen rechnet rechnete hält hielt halten
  `,
  leads: 'pause',
  trails: true,
  opinion: true,
  subject: 'clear',
  trust: 0.5,
};

/** Demands and judgements. */
const urge: CueClass = {
  name: 'urge',
  words: words`
    forderte fordert forderten fordern verlangte verlangt verlangten empfahl empfiehlt empfehlen drohte droht drohten riet rät bat bittet
    kritisierte kritisiert kritisierten kritisieren warf wirft warfen werfen beschuldigte beschuldigt schlug schlägt vorgeworfen vorwarf vorwarfen aufgefordert auffordert aufforderte gefordert
    aufgerufen kritisierten bezweifelt bezweifelte lehnte lehnt klagte klagten drängte drängten erwägt
  `,
  leads: 'pause',
  trails: true,
  subject: 'clear',
  trust: 0.7,
};

const ask: CueClass = {
  name: 'ask',
  words: words`fragte fragt fragten erkundigte wollte_wissen`,
  leads: 'pause',
  trails: true,
  asks: true,
  subject: 'clear',
  trust: 0.7,
};

/** Judgements, of which only the words in marks are speech: bezeichnete den Plan als „…“. */
const judge: CueClass = {
  name: 'judge',
  words: words`
    nannte nennt nannten nennen bezeichnete bezeichnet bezeichneten bezeichnen sprach_von spricht_von sprachen_von sprechen_von charakterisierte
    charakterisiert wertete wertet werteten kritisierte_als verurteilte verurteilt verurteilten
    skandierten skandierte
  `,
  leads: 'mark',
  trails: true,
  subject: 'clear',
  trust: 0.6,
};

/** Er begründete es |mit den Worten|: „…“ */
const inWords: CueClass = {
  name: 'words',
  words: words`mit_den_worten mit_diesen_worten`,
  leads: 'colon',
  trails: false,
  chains: true,
  subject: 'anyone',
  trust: 0.8,
};

/** „…“, so X. */
const thus: CueClass = { name: 'thus', words: words`so`, leads: 'never', trails: true, subject: 'anyone', trust: 0.8 };

/** X zufolge */
const following: CueClass = {
  name: 'following',
  words: words`zufolge`,
  leads: 'clause',
  postposed: true,
  trails: true,
  subject: 'anyone',
  trust: 0.8,
};

/** …, heißt es in X. */
const stated: CueClass = {
  name: 'stated',
  words: words`heißt_es hieß_es`,
  leads: 'colon',
  trails: true,
  subjectBy: 'origin',
  subject: 'anyone',
  trust: 0.8,
};

/** Nouns with a clause: die Ansicht, …. */
const noun: CueClass = {
  name: 'noun',
  words: words`
    forderung ankündigung ansicht meinung auffassung behauptung aussage hoffnung argument begründung vorwurf hinweis befürchtung überzeugung
    warnung ergebnis schluss vermutung erklärung mitteilung meldung kritik appell aufforderung einschätzung angabe these
  `,
  leads: 'pause',
  trails: false,
  noun: true,
  subject: 'anyone',
  trust: 0.5,
};

export const cues: readonly CueClass[] = [noun, think, urge, ask, judge, inWords, thus, following, stated, say];
