import { words } from '../pack';

export const pronoun = words`il elle ils elles on celui-ci celle-ci qui`;

export const self = words`je j' nous me m' moi mon ma mes notre nos`;

export const definite = words`le la les l' ce cet cette ces`;

export const determiner = words`
  un une plusieurs certains certaines quelques autre autres deux trois quatre cinq six sept huit neuf dix son sa ses leur leurs chaque tous toutes
  aucun aucune
`;

export const office = words`
  président présidente vice-président vice-présidente ministre premier_ministre première_ministre secrétaire maire gouverneur sénateur sénatrice
  député députée porte-parole directeur directrice chef patron patronne procureur procureure juge avocat avocate professeur professeure docteur
  chercheur chercheuse analyste économiste expert experte entraîneur sélectionneur capitaine dirigeant dirigeante roi reine pape évêque archevêque
  cardinal ambassadeur ambassadrice général colonel commissaire préfet préfète écrivain écrivaine auteur autrice candidat candidate délégué
  déléguée responsable coordinateur coordinatrice fondateur fondatrice conseiller conseillère élu élue
`;

export const honorific = words`monsieur madame m. mme mlle me dr pr`;

export const person = words`
  autorités responsables experts critiques témoins habitants riverains analystes sources chercheurs manifestants médecins scientifiques salariés
  proches avocats victimes témoin habitant habitante femme homme père mère fils fille frère sœur proche élèves élus parents étudiants étudiante étudiant agriculteurs députés sénateurs ministres avocats militants opposants
  supporteurs policiers enquêteurs économistes fonctionnaires militant opposant voisin voisine voisins source
`;

export const organisation = words`
  entreprise société groupe organisation agence ministère gouvernement tribunal cour police gendarmerie parti syndicat association université banque
  fonds institut commission comité conseil parlement assemblée sénat mairie préfecture armée église fédération fondation union onu otan parquet
  élysée matignon
`;

export const bodyNouns = words`entreprise société firme compagnie groupe`;

export const document = words`
  rapport communiqué étude enquête sondage lettre document arrêt jugement note article décret loi résolution tribune
`;

export const reporter = words`journaliste journalistes reporter correspondant correspondante`;
