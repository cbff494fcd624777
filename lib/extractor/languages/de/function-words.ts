import { words } from '../pack';

export const time = words`
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend januar februar märz april mai juni juli august
  september oktober november dezember heute gestern morgen vorgestern jetzt nun später zuvor vorher kürzlich bereits damals tag tage tagen woche
  wochen monat monate monaten jahr jahre jahren stunde stunden abend morgens abends nachmittag vormittag mittag nacht uhr
`;

export const adverb = words`
  auch noch schon nur erst erneut wieder immer nie oft zudem außerdem dagegen hingegen jedoch aber allerdings dabei dazu daraufhin darauf hin
  hinzu ferner weiter weiterhin deutlich klar ausdrücklich öffentlich offenbar dann danach anschließend unterdessen inzwischen mittlerweile
  zugleich gleichzeitig ebenfalls ebenso etwa rund bekannt demnach sich selbst hier dort davon daran derzeit statt ähnlich darin darauf darüber hierzu daher deshalb deswegen somit insgesamt
  offiziell schließlich zuletzt zunächst wörtlich allein sogar gerade lediglich indes ursprünglich überraschend möglicherweise angeblich vermutlich
  vor_allem insbesondere fest zurück mit_den_worten bisher doch besonders dadurch zusätzlich mindestens dafür dennoch mehr unmittelbar bislang
  zusammen momentan erstmals tatsächlich weltweit gegenwärtig trotzdem entsprechend aktuell jährlich zurzeit mal täglich grundsätzlich je fast
  wahrscheinlich hierbei sofort manchmal frühestens spätestens seitdem plötzlich davor seinerzeit daraus ausgerechnet mehrmals teilweise kaum
  irgendwann sehr hauptsächlich vorerst oftmals passend demgegenüber nämlich endlich häufig meist meistens mitunter neuerdings nunmehr
  soeben sodann stets umgehend unlängst vielmehr weitgehend wenigstens womöglich ziemlich erstens zweitens drittens zuerst zunehmend überall
  überdies übrigens letztlich letztendlich längst bald jemals jüngst indessen immerhin gleichwohl folglich einst einmal eben eher
`;

export const connective = words`
  und_zwar weil da während obwohl nachdem bevor wenn falls sodass damit indem sobald solange denn sondern trotz wonach woraufhin welche welcher
  welches deren dessen
`;

export const coordinator = words`und sowie oder &`;

export const preposition = words`
  in im an am auf aus bei beim mit nach von vom zu zum zur für gegen um über unter vor zwischen durch ohne seit bis während wegen trotz
  gegenüber als laut gemäß innerhalb außerhalb hinter neben anlässlich angesichts aufgrund ab außer infolge seitens mittels entlang samt binnen
  zugunsten hinsichtlich bezüglich unweit oberhalb unterhalb jenseits mithilfe anstelle anstatt nebst inklusive einschließlich ins ans aufs fürs
  übers ums durchs
`;

export const auxiliary = words`
  hat haben hatte hatten ist sind war waren wird werden wurde wurden habe sei seien werde würde würden worden gewesen
`;

export const negation = words`nicht nie niemals kein keine keinen keiner`;

export const unreal = words`
  soll sollen sollte sollten könnte könnten kann können müsste müssten muss müssen würde würden dürfte dürften darf dürfen will wollen möchte
`;

export const verb = words`
  ist sind war waren wird werden wurde wurden hat haben hatte hatten kam kommt kamen kommen steht stehen stand liegt lag liegen macht machte machen
  nahm nimmt nahmen lässt ließ bleibt blieb bleiben begann beginnt endete starb starben traf trafen trat erhielt erhielten gewann verlor
`;

export const complementizer = words`dass daß ob wie warum weshalb wann wo wer was`;

export const term = words`sogenannte sogenannten sogenannter so_genannte so_genannten namens genannt titel motto`;

export const boilerplate = words`foto bild quelle quellen siehe`;

/** Forms of the subjunctive that show a sentence to be someone else's. */
export const reportedMood = words`
  sei seien seist habe habest werde könne müsse solle wolle dürfe möge gebe gehe stehe komme lasse bleibe liege halte nehme brauche wisse
  bestehe handle handele mache sehe gelte führe trage finde bringe ziehe zeige setze stelle verfüge fehle spreche würden würde hätten wäre wären
  hätte könnten müssten sollten dürften könnte müsste dürfte käme kämen gäbe gäben ginge gingen läge lägen stünde stünden ließe ließen bliebe
  blieben bräuchte bräuchten brächte brächten wüsste wüssten täte täten fände fänden hielte nähme nähmen sähe sähen spräche sprächen trüge
  verstoße bedeute biete berichte arbeite erwarte leiste koste beachte fürchte rechne drohe gehöre diene
`;

/** Their points end no sentence. */
export const abbreviations = words`
  ca. bzw. z.b. z._b. u.a. u._a. nr. st. mio. mrd. evtl. inkl. sog. vgl. ggf. d.h. d._h. dipl.-ing. art. abs. tel. max. hl. geb. gest. jun. sen.
  i.e. v.a. o.g. usw. etc. rd. ltd. jr. mr. mrs. sr. dt. engl. franz. bspw. allg. gegr. verh. stv. stellv. hrsg. bd. str. tsd. std. sek.
`;
