import { words } from '../pack';

export const time = words`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan.
  feb. mar. apr. aug. sept. oct. nov. dec. today yesterday tomorrow tonight now then later earlier recently ago week weeks month months year years day
  days morning afternoon evening night last next weekend noon midnight hours minutes p.m. a.m.
`;

export const adverb = words`
  also still again just only even never ever always often once already soon quickly simply publicly privately repeatedly reportedly previously
  first finally immediately initially currently generally largely clearly briefly bluntly flatly famously jokingly angrily quietly loudly
  correctly wrongly falsely rightly sarcastically similarly specifically explicitly effectively essentially recently basically apparently
  allegedly subsequently therefore thus perhaps maybe instead else too so far back then personally reluctantly proudly openly strongly
  consistently frequently regularly usually sometimes rarely seldom all merely further furthermore here
`;

export const connective = words`
  there here but however meanwhile moreover although though while because since if unless until when whenever as after before whereas despite nevertheless
  nonetheless besides indeed still_, instead_, yet or nor so_that for_example for_instance in_addition whether which whom
`;

export const coordinator = words`and & as_well_as`;

export const preposition = words`
  of in on at for with from by about to into over under between among against during through within without toward towards across behind beyond near
  around via per upon including like than off inside outside throughout alongside amid regarding concerning since_then out_of because_of according
`;

export const auxiliary = words`
  has have had is are was were be been being do does did will shall 've 's_been 'd 'll having
`;

export const negation = words`not never n't didn't doesn't don't hasn't haven't hadn't isn't wasn't aren't weren't won't wouldn't couldn't shouldn't can't cannot neither nor without refused_to declined_to failed_to`;

export const unreal = words`would could should might may must can to cannot wouldn't couldn't shouldn't can't`;

export const additive = words`and but also then later`;

export const verb = words`
  is are was were be been has have had do does did will would can could should may might must shall came come comes went go goes got get gets gave give
  gives made make makes took take takes put puts kept keep keeps held hold holds led lead leads left leave leaves met meet meets ran run runs
  sat stood won win wins lost lose loses paid sent spent brought bought built became become becomes remained remain remains seemed seems appeared appears
  worked works lived lives moved played plays started starts stopped stops tried tries wanted want wants needed need needs used uses
  helped helps followed follows including visited attended signed opened closed killed died born arrested charged convicted accused_of
  issued issues released releases published publishes launched launches joined joins angered surprised shocked faced faces passed passes raised raises
  caused causes turned turns served serves appeared returned returns arrived arrives entered enters reached reaches finished finishes created creates
  reacted reacts endorsed endorses backed backs struck strikes broke breaks chose choose chooses fell falls fall rose rises grew grows grow
  drew draws draw threw throws cut cuts hit hits set sets let lets led beat beats tossed hoped seen taken given gone done known made
  remained drove drives drove wore wears spoke speaks speak talked talks talk looked looks look smiled nodded shrugged shook waved pointed
  struggled struggles seek seeks sought aimed aims planned plans decided decides managed manages happened happens changed changes
  continued_to began_to begun ended ends acted acts offered offers rallied campaigned ousted fired hired tapped picked named appointed
  declined declines refused refuses failed fails voted votes supported supports opposed opposes
`;

export const complementizer = words`that whether if what how why where who whose`;

export const vague = words`reportedly allegedly supposedly`;

export const term = words`so-called dubbed nicknamed called known_as entitled titled named`;

export const boilerplate = words`photo image caption source related advertisement copyright`;

/** Words in -ly that are no adverbs. */
export const plain = words`
  st.
  family supply ally bully assembly monopoly anomaly rally belly jelly fly butterfly lily friendly elderly likely unlikely costly deadly ugly silly
  holy lonely lovely lively homily melancholy homely scholarly orderly worldly bodily oily curly chilly multiply comply apply imply rely tally folly
`;
