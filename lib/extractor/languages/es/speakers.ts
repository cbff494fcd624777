import { words } from '../pack';

export const pronoun = words`él ella ellos ellas este ésta éste`;

export const self = words`yo nosotros nosotras me nos mi mis nuestro nuestra nuestros nuestras`;

export const definite = words`el la los las este esta estos estas ese esa aquel aquella dicho dicha`;

export const determiner = words`
  un una unos unas varios varias muchos muchas algunos algunas otro otra otros otras dos tres cuatro cinco seis siete ocho nueve diez su sus cada
  ambos ambas todos todas ningún ninguna
`;

export const office = words`
  presidente presidenta vicepresidente vicepresidenta ministro ministra primer_ministro primera_ministra secretario secretaria alcalde alcaldesa
  gobernador gobernadora senador senadora diputado diputada portavoz vocero vocera director directora jefe jefa consejero consejera fiscal juez
  jueza abogado abogada profesor profesora catedrático doctor doctora investigador investigadora analista economista experto experta entrenador
  entrenadora líder dirigente rey reina papa obispo arzobispo cardenal embajador embajadora general coronel comisario escritor escritora
  candidato candidata delegado delegada gerente fundador fundadora responsable coordinador coordinadora
`;

export const honorific = words`señor señora sr. sra. don doña`;

export const person = words`
  autoridades funcionarios expertos críticos testigos vecinos analistas fuentes investigadores manifestantes médicos científicos trabajadores
  familiares portavoces abogados víctimas vecino vecina testigo mujer hombre padre madre hijo hija hermano hermana
`;

export const organisation = words`
  empresa compañía grupo organización agencia ministerio gobierno tribunal audiencia policía partido sindicato asociación universidad banco fondo
  instituto comisión comité consejo parlamento congreso senado ayuntamiento alcaldía ejército guardia iglesia federación fundación unión onu otan
  psoe pp
`;

export const bodyNouns = words`empresa compañía firma entidad`;

export const document = words`
  informe comunicado estudio encuesta sondeo carta documento auto sentencia nota artículo decreto ley resolución
`;

export const reporter = words`periodista periodistas reportero reportera corresponsal`;
