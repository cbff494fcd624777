import { words } from '../pack';

export const pronoun = words`er sie es man dieser diese dieses letztere letzterer`;

export const self = words`ich wir mich uns mir mein meine unser unsere`;

export const definite = words`der die das den dem des diese dieser dieses diesem jene jener`;

export const determiner = words`
  ein eine einer eines einem einen mehrere viele einige manche zahlreiche alle beide andere weitere zwei drei vier fünf sechs sieben acht neun
  zehn sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren jeder jede
`;

export const office = words`
  präsident präsidentin minister ministerin ministerpräsident ministerpräsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin bundespräsident
  vizepräsident vizekanzler außenminister außenministerin innenminister innenministerin finanzminister verteidigungsminister wirtschaftsminister
  justizminister umweltminister umweltministerin gesundheitsminister premierminister premierministerin regierungschef regierungssprecher sprecher
  sprecherin pressesprecher vorsitzender vorsitzende vorsitzenden parteichef parteivorsitzender fraktionschef fraktionsvorsitzender chef chefin
  vorstandschef geschäftsführer direktor direktorin leiter leiterin generalsekretär staatssekretär bürgermeister bürgermeisterin oberbürgermeister
  senator senatorin gouverneur abgeordneter abgeordnete kommissar kommissarin botschafter general oberst polizeichef staatsanwalt anwalt
  rechtsanwalt richter professor prof. dr. experte expertin politiker politikerin trainer autor papst bischof kardinal könig königin prinz
  analyst ökonom chefökonom wissenschaftler forscher
`;

export const honorific = words`herr frau herrn`;

export const person = words`
  beamte experten kritiker anhänger zeugen augenzeugen bewohner anwohner demonstranten beobachter politiker wissenschaftler forscher ärzte ermittler
  mitarbeiter angehörige vertreter sprecher quellen insider analysten ökonomen bürger menschen
`;

export const organisation = words`
  unternehmen firma konzern gruppe organisation behörde behörden ministerium regierung bundesregierung gericht bundesverfassungsgericht polizei
  partei verband gewerkschaft verein universität bank fonds institut amt bundesamt kommission parlament bundestag bundesrat senat rat armee
  militär staatsanwaltschaft nachrichtenagentur agentur zeitung spiegel medien union kirche fraktion eu uno nato spd cdu csu fdp grünen linke
  afd fbi cia nasa who
`;

export const document = words`
  bericht berichte medienberichte medienberichten studie umfrage erklärung mitteilung pressemitteilung urteil brief gutachten gesetz statistik
  meldung meldungen artikel dokument dokumente
`;

export const reporter = words`journalist journalisten reporter korrespondent`;
