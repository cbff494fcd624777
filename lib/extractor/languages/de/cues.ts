import { type CueClass, words } from '../pack';
import { separable, strong, weak, weakPrefixed } from './verb-forms';

/** Statements; a comma, a colon or a mark stands before what is said. */
const say: CueClass = {
  name: 'say',
  words: [
    ...weak(words`sag mein twitter titel meld antwort folger urteil scherz post leugn schwör mutmaß`),
    ...weakPrefixed(words`
      erklär beton bericht behaupt äußer bestätig versicher ergänz bekräftig argumentier kommentier prophezei erläuter schilder beteuer
      verkünd vermeld veröffentlich zitier konstatier dementier begründ formulier resümier informier signalisier spekulier erzähl erwähn
      erinner entgegn erwider verlautbar verlaut verkündig präzisier garantier prognostizier bekund offenbar enthüll besag unterstell
      reagier bezeug beziffer verdeutlich übermittel beleg
    `),
    ...separable(words`
      mit|teil an|kündig hinzu|füg ein|räum fest|stell klar|stell dar|stell heraus|stell dar|leg nahe|leg an|deut aus|führ an|führ aus|drück
      an|merk aus|sag voraus|sag vorher|sag zu|sicher zu|sag bekannt|mach klar|mach deutlich|mach
    `),
    ...strong`
      sprech sprechen spricht sprach sprachen gesprochen / aus|sprech aussprach aussprachen ausgesprochen aussprechen
      / versprech versprechen verspricht versprach versprachen versprochen
      / widersprech widersprechen widerspricht widersprach widersprachen widersprochen
      / geb gibt gab gaben gegeben / an|geb angibt angab angaben angegeben anzugeben / bekannt|geb bekanntgab bekanntgaben bekanntgegeben
      / zu|geb zugab zugaben zugegeben / weis weist wies wiesen
      / hin|weis hinwies hinweist hinwiesen hingewiesen hinzuweisen / verweis verweisen verweist verwies verwiesen
      / zurück|weis zurückwies zurückwiesen zurückgewiesen zurückweist
      / schreib schreiben schreibt schrieb schrieben geschrieben / beschreib beschreiben beschreibt beschrieb beschrieben
      / unterstreich unterstreichen unterstreicht unterstrich unterstrichen / bestreit bestreiten bestreitet bestritt bestritten
      / ab|streit abstreitet abstritt abgestritten / heb hob hebt hoben / hervor|heb hervorhob hervorhebt hervorgehoben
      / befind befand befanden / gesteh gestand gestanden gesteht / lass ließ ließen lässt / beruf beruft berief beriefen
      / bekenn bekannte bekennt / ergeb ergab ergibt ergaben / laut lautet lautete lauteten / hervor|geh hervorgeht hervorging
      / erfahr erfuhr erfahren / entnehm entnehmen / wend wandte wendet / ein|wend einwandte eingewandt
      / heraus|find herausfand herausfanden herausgefunden
    `,
  ],
  leads: 'pause',
  trails: true,
  subject: 'anyone',
  trust: 0.9,
};

/** What someone thinks, fears, hopes or means to do. */
const think: CueClass = {
  name: 'think',
  words: [
    ...weak(words`glaub hoff fürcht schätz rechn plan zweifel wunder wünsch ärger`),
    ...weakPrefixed(words`vermut erwart befürcht bezweifel bedauer erhoff beabsichtig überleg betracht`),
    ...separable(words`ein|schätz ein|stuf`),
    ...strong`
      find findet fand fanden / geh ging geht gehen gingen / aus|geh ausging ausgeht ausgegangen ausgehen ausgingen
      / seh sieht sah sehen sahen / an|seh ansieht angesehen ansah / halt hält hielt halten hielten / denk denkt dachte dachten gedacht
      / wiss weiß wusste wussten / an|nehm annimmt annahm annehmen angenommen / vertret vertritt vertrat vertraten vertreten
      / zieh zieht zog / erwäg erwägt erwog erwogen
    `,
    ...words`überzeugt zuversichtlich einig optimistisch skeptisch besorgt enttäuscht bereit`,
  ],
  leads: 'pause',
  trails: true,
  opinion: true,
  subject: 'clear',
  trust: 0.5,
};

/** Demands, decisions, reproaches. */
const urge: CueClass = {
  name: 'urge',
  words: [
    ...weak(words`forder droh klag mahn warn dräng poch weiger einig wehr dank`),
    ...weakPrefixed(words`
      verlang kritisier beschuldig protestier plädier appellier verpflicht vereinbar beantrag beauftrag verteidig verweiger ermahn
      bemängel beklag monier beschwer beharr verdächtig gratulier begrüß
    `),
    ...separable(
      words`auf|forder ein|forder ab|lehn zu|stimm an|klag an|reg an|pranger an|mahn ein|setz entgegen|setz an|ordn`,
    ),
    ...strong`
      empfehl empfahl empfahlen empfiehlt empfehlen empfohlen / rat riet rieten rät geraten / ab|rat abriet abrät abgeraten
      / bitt bat baten bittet gebeten / werf warf wirft warfen werfen / vor|werf vorwarf vorwarfen vorwirft vorgeworfen vorwerfen
      / schlag schlug schlugen schlägt / vor|schlag vorschlug vorschlägt vorgeschlagen / ruf rief riefen ruft
      / auf|ruf aufrief aufruft aufgerufen aufzurufen / an|weis anwies angewiesen / biet bot boten bietet / an|biet anbot anbietet angeboten
      / beschließ beschloss beschlossen beschließt / entscheid entschied entschieden entscheidet / schließ schloss schließt schlossen
      / aus|schließ ausschloss ausgeschlossen ausschließt / erheb erhob erhoben erhebt / verbiet verbot verboten
    `,
  ],
  leads: 'pause',
  trails: true,
  subject: 'clear',
  trust: 0.7,
};

const ask: CueClass = {
  name: 'ask',
  words: [
    ...weak(words`frag`),
    ...weakPrefixed(words`erkundig`),
    ...separable(words`nach|frag`),
    ...words`wollte_wissen will_wissen`,
  ],
  leads: 'pause',
  trails: true,
  asks: true,
  subject: 'clear',
  trust: 0.7,
};

/** Judgements, of which often only the words in marks are speech: bezeichnete den Plan als „…“. */
const judge: CueClass = {
  name: 'judge',
  words: [
    ...weak(words`wert lob würdig rüg tadel feier`),
    ...weakPrefixed(
      words`bezeichn charakterisier verurteil skandier attackier bewert beurteil interpretier definier rechtfertig`,
    ),
    ...strong`
      nenn nannte nennt nannten nennen genannt / vergleich verglich verglichen vergleicht / empfind empfand empfanden
      / rechtfertig gerechtfertigt / sprech|von sprach_von spricht_von sprachen_von sprechen_von
    `,
  ],
  leads: 'mark',
  trails: true,
  subject: 'clear',
  trust: 0.6,
};

/** Er begründete es |mit den Worten|: „…“ */
const inWords: CueClass = {
  name: 'words',
  words: words`mit_den_worten mit_diesen_worten zum_ausdruck`,
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
  words: words`zufolge zu_folge`,
  leads: 'clause',
  postposed: true,
  trails: true,
  subject: 'anyone',
  trust: 0.8,
};

/** …, heißt es in X. */
const stated: CueClass = {
  name: 'stated',
  words: strong`heiß heißt_es hieß_es es_heißt es_hieß geheißen / steh steht stand`,
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
    forderung forderungen ankündigung ansicht meinung auffassung behauptung behauptungen aussage aussagen hoffnung argument argumente begründung
    vorwurf vorwürfe hinweis hinweise befürchtung befürchtungen überzeugung warnung ergebnis schluss vermutung vermutungen erklärung mitteilung
    meldung meldungen kritik appell aufforderung einschätzung angabe angaben these hypothese theorie gerücht gerüchte versprechen zusage drohung
    bitte vorschlag empfehlung frage antwort verdacht prognose feststellung schlussfolgerung zusicherung äußerung äußerungen bemerkung
    anschuldigung anschuldigungen standpunkt aufruf aufrufe eindruck erwartung entscheidung beschluss spekulationen sorge
  `,
  leads: 'pause',
  trails: false,
  noun: true,
  subject: 'anyone',
  trust: 0.5,
};

// A word that is in several classes belongs to the last of them.
export const cues: readonly CueClass[] = [noun, think, urge, judge, ask, inWords, thus, following, stated, say];
