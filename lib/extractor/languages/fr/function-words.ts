import { words } from '../pack';

export const time = words`
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  aujourd'hui hier demain matin soir après-midi nuit maintenant semaine semaines mois an ans année années jour jours heures midi
`;

export const adverb = words`
  aussi déjà encore toujours seulement jamais ensuite puis alors enfin ainsi également notamment récemment publiquement clairement même très plus
  moins bien d'abord d'ailleurs
`;

export const connective = words`
  mais cependant toutefois pourtant alors_que tandis_que parce_que car quand lorsque lorsqu' où comme puisque afin_que bien_que dont lequel laquelle
  ce_que ce_qui
`;

export const coordinator = words`et ou`;

export const preposition = words`
  de du des d' en à au aux avec par pour sur dans depuis jusqu'à entre sans contre devant sous pendant vers selon lors chez après avant
`;

export const auxiliary = words`a ont avait avaient est sont était étaient été être s'est se s'`;

export const negation = words`ne n' pas jamais ni`;

export const unreal = words`peut peuvent pourrait pourraient doit doivent devrait devraient veut veulent voulait`;

export const verb = words`
  a ont avait est sont était étaient sera seront fait font fit va vont vient viennent reste restent arrive arrivent prend prennent met mettent
  reçoit reçu ouvert fermé commence commencé perdu gagné
`;

export const complementizer = words`que qu' si comment pourquoi`;

export const term = words`dit_le surnommé surnommée baptisé baptisée intitulé intitulée soi-disant`;

export const boilerplate = words`photo image source vidéo crédit`;
