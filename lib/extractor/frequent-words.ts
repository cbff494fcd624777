import { words } from './languages/pack';

/** The commonest words of languages written in Latin letters, lower case; most of them tell a language from its kin. */
export const latinWords: Readonly<Record<string, readonly string[]>> = {
  en: words`the of and to in that is was he for it with as his on be at by had not are but from or have an they which you were all we when there been has their would who will more said its`,
  de: words`der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben oder`,
  fr: words`le la les de des et en un une du dans que est pour qui au il pas par sur ne plus avec se son ce cette ont sont mais nous elle être leur aux été selon deux comme aussi fait lui où`,
  es: words`el la los las de que y en un una del por con para se no es al lo como más su pero sus le ha este sí porque esta son entre está cuando muy sin sobre también fue han según hasta desde años`,
  it: words`il lo la gli le di che e in un una del della per con non si è da al sono come più nel alla dei anche ha ma questo i su delle dal loro suo stato essere due anni dopo nella sua era`,
  pt: words`o a os as de que e em um uma do da para com não se é por no na mais dos como ao foi mas são das pelo sua seu ou também já ele ela está pela até anos ser segundo disse`,
  nl: words`de het een en van in is dat op te zijn met voor niet die er aan als maar om ook bij door naar uit nog hij worden werd ze wordt heeft dan over tot hebben meer zei kan geen`,
  sv: words`och att det i en på är som för av med den till inte har de om ett var jag men från vi så kan han hon säger efter vid ska också under ut bli när nu`,
  da: words`og at det i en på er som for af med den til ikke har de om et var jeg men fra vi så kan han hun siger efter ved skal også under ud blive når nu blev`,
  nb: words`og at det i en på er som for av med den til ikke har de om et var jeg men fra vi så kan han hun sier etter ved skal også under ut bli når nå ble`,
  fi: words`ja on ei se että hän oli ovat mutta kun myös niin kuin tai joka sen mukaan ole hänen jos nyt sekä vain ennen sanoo vuoden`,
  pl: words`i w na z do się nie że to jest o jak za po od co przez ale jego ma dla są oraz czy już tego które który tym został także jej lat powiedział było będzie`,
  cs: words`a v se na je že z s do o to i jako by pro ve který podle za jsou po bylo ale také nebo jeho když už k které byl roce být od uvedl řekl`,
  sk: words`a v sa na je že z s do o to aj ako by pre vo ktorý podľa za sú po bolo ale tiež alebo jeho keď už k ktoré bol roku byť od uviedol povedal`,
  hu: words`a az és hogy nem is egy van ez azt meg de el már csak volt még ha mint ki lesz szerint pedig vagy után amely majd minden mondta`,
  ro: words`de și în a la cu pe nu o care din un că este pentru mai să se au fost ca după sau dar prin fi sunt lui ani acest cele fost spus`,
  tr: words`ve bir bu da de için ile olarak çok daha gibi olan sonra kadar ne en ama ise her var olduğu tarafından dedi göre oldu değil`,
  id: words`yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena ada mereka kata oleh saat sudah telah bisa tersebut kami para atau`,
  vi: words`và của là có trong được cho các không một người với để này những đã khi từ đến về ông vào ra cũng như tại năm`,
  ca: words`el la els les de que i en un una del per amb no es al com més seu però són ha aquest va ser segons també fins dels hi han pels`,
  lt: words`ir kad į su yra tai ne iš o bet kaip buvo už jis apie po dėl nuo taip pat kuris metų sakė`,
  lv: words`un ir ka no ar par uz kas bet tas tiek arī kā bija gan lai pēc ne vai līdz gada sacīja`,
};

/** The same for Cyrillic letters. */
export const cyrillicWords: Readonly<Record<string, readonly string[]>> = {
  ru: words`и в не на что он с как это по но из у за от же для так его все о который бы был к было они были году также чтобы после сказал ее мы`,
  uk: words`і в не на що він з як це по але із у за від ж для так його все про який був до було вони були році також щоб після сказав її ми та й`,
  bg: words`и в не на че той с как това по но от у за да се е са към който беше до които година също след каза ще има те като`,
  sr: words`и у не на да је он са као то по али из за од се су који био до било они године такође након рекао ће има они`,
};

/** Characters in which the commonest words of Traditional and Simplified Chinese differ. */
export const traditionalOnly =
  '們這國個說會時來對開關於為與後從當沒還過應經學問發現間長將動種實點無電話見報導臺灣樣體業產區總統據認讓車書頭議員權東計資訊黨華';
export const simplifiedOnly =
  '们这国个说会时来对开关于为与后从当没还过应经学问发现间长将动种实点无电话见报导台湾样体业产区总统据认让车书头议员权东计资讯党华';
