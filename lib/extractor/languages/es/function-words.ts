import { words } from '../pack';

export const time = words`
  lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre hoy
  ayer mañana anoche ahora semana semanas mes meses año años día días tarde noche mediodía horas
`;

export const adverb = words`
  también ya aún todavía sólo solo siempre nunca además así luego después entonces mientras_tanto finalmente recientemente públicamente claramente
  textualmente literalmente incluso apenas nuevamente muy más menos
`;

export const connective = words`
  pero sin_embargo aunque mientras porque cuando donde como pues sino tras hasta_que para_que por_lo_que quien quienes cual cuales cuyo cuya lo_que
`;

export const coordinator = words`y e o u`;

export const preposition = words`
  de del en a al con por para sobre desde hasta entre sin contra ante bajo durante hacia según mediante
`;

export const auxiliary = words`ha han había habían he hemos fue fueron ser sido está están estaba es son era eran
  se me te nos os le les`;

export const negation = words`no nunca jamás tampoco ni nadie nada ninguno`;

export const unreal = words`podría podrían puede pueden debe deben debería deberían quiere quieren quería a_punto_de`;

export const verb = words`
  ha han había es son fue fueron era eran está están tiene tienen tuvo hizo hace hacen va van fue llegó llegaron salió murió ganó perdió recibió
  presentó abrió cerró empezó comenzó terminó quedó sigue siguen lo
`;

export const complementizer = words`que si cómo qué por_qué cuándo dónde`;

export const term = words`llamado llamada llamados llamadas denominado denominada apodado titulado titulada lema`;

export const boilerplate = words`foto imagen fuente vídeo`;
