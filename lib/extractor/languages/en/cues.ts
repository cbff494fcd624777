import { type CueClass, words } from '../pack';

/** Statements: with or without “that”, before and behind what is said. */
const say: CueClass = {
  name: 'say',
  words: words`
    said says say stated added adds add explained explains explain noted argued argues argue claimed
    declared declares declare insisted insists insist acknowledged acknowledges acknowledge admitted admits admit announced announces announce
    confirmed confirms confirm contended contends contend alleged alleges allege asserted asserts assert maintained maintains maintain remarked
    remarks remark observed observes observe recalled recalls recall testified testifies testify
    wrote writes write tweeted conceded concedes concede complained complains complain suggested suggests suggest warned warns
    warn predicted predicts predict reported estimated joked jokes joke quipped quips lamented laments denied denies deny emphasized emphasizes emphasised stressed stresses stress reiterated reiterates
    boasted boasts bragged countered counters concluded concludes disclosed discloses revealed reveals retorted retorts shouted shouts yelled
    yells cried muttered whispered exclaimed recounted recounts clarified clarifies cautioned cautions mused muses proclaimed proclaims professed
    proposed proposes counseled sighed went_on_to_say goes_on_to_say pointed_out points_out point_out made_clear makes_clear
    implied implies intimated mentioned mentions indicated indicates opined opines theorized speculated speculates surmised
    indicate conclude commented clarify preached preaches avowed disputed disputes dispute demonstrated demonstrates
    demonstrate illustrates illustrated underscored underscores underlined recapped relayed relays hinted hints divulged chided chides gushed
    joked_about commented_on comments_on comment_on told_reporters told_a_news_conference complained objected fumed protested protests ruled rules affirmed affirms attested attests argued_back
    tells_us put_it puts_it was_quoted_as_saying is_quoted_as_saying were_quoted_as_saying took_to_twitter_to_say
  `,
  leads: 'clause',
  trails: true,
  subject: 'anyone',
  trust: 0.9,
};

/** Answers: what stands behind “to” was asked, unless marks say otherwise. */
const answer: CueClass = { ...say, words: words`replied replies reply responded responds respond`, answers: true };

/** What someone is reported to think. */
const think: CueClass = {
  name: 'think',
  words: words`
    believes believed believe thinks think expects expected expect felt hoped knows feared worried
    doubted agrees agreed agree disagrees disagreed assumes assumed understands recognizes realized
  `,
  leads: 'clause',
  trails: true,
  opinion: true,
  subject: 'clear',
  trust: 0.5,
};

/** Judgements: of whom or what, and in which words. */
const judge: CueClass = {
  name: 'judge',
  words: words`
    called calls call described describes describe dubbed labeled labels characterized characterizes praised praises criticized criticizes
    blasted blasts slammed slams mocked mocks denounced denounces touted touts dismissed dismisses attacked attacks condemned condemns hailed
    hails branded derided lauded cited cites cite praise criticize slam mock denounce tout dismiss condemn hail decried decries decry rejected rejects
    highlighted highlights highlight pointed_to points_to point_to defended defends defend mention discussed discusses raised_questions_about
    raised_concerns_about likened accused_of apologized_for expressed_concern_about spoke_of speaks_of talked_of complained_about complained_of
    outlined outlines detailed details ridiculed ridicules berated questioned
  `,
  leads: 'clause',
  trails: true,
  needsMarks: true,
  subject: 'clear',
  trust: 0.5,
};

/** Cues that report only what stands in marks, or over a colon. */
const utter: CueClass = {
  name: 'utter',
  words: words`
    continued continues went_on goes_on referred refers chanted chants chanting sang began begins asked_for
    interjected interrupted chimed_in chimes_in cracked snapped bellowed barked roared screamed declared_himself thundered
  `,
  leads: 'mark',
  trails: true,
  subject: 'anyone',
  trust: 0.5,
};

/** Requests: to whom, and what to do. */
const urge: CueClass = {
  name: 'urge',
  words: words`
    urged urges urge called_on calls_on called_for calls_for call_for demanded demand ordered asked_that advised advises recommended
    recommends recommend encouraged encourages implored implores begged instructed instructs challenged challenges threatens
    accused accuses accuse accusing blamed blames
  `,
  leads: 'clause',
  trails: true,
  requests: true,
  subject: 'clear',
  trust: 0.6,
};

const promise: CueClass = {
  name: 'promise',
  words: words`promised promises promise vowed vows vow pledged pledges pledge threatened swore swears volunteered`,
  leads: 'clause',
  trails: true,
  requests: true,
  subject: 'anyone',
  trust: 0.8,
};

const tell: CueClass = {
  name: 'tell',
  words: words`told tells tell informed informs assured assures reminded reminds reassured convinced notified remind assure convince convinces quoted`,
  leads: 'clause',
  trails: true,
  addressee: true,
  subject: 'anyone',
  trust: 0.8,
};

const ask: CueClass = {
  name: 'ask',
  words: words`asked asks ask asked_about asks_about ask_about wondered wonders wonder questioned inquired`,
  leads: 'clause',
  trails: true,
  asks: true,
  subject: 'clear',
  trust: 0.7,
};

/** Verbs of documents and findings. */
const show: CueClass = {
  name: 'show',
  words: words`shows showed show found finds find`,
  leads: 'clause',
  trails: true,
  subject: 'document',
  trust: 0.5,
};

/** Forms that are nouns as often: their subject must be a name or a pronoun. */
const ambiguous: CueClass = {
  name: 'ambiguous',
  words: words`
    states claims claim notes note reports estimates questions orders demands hopes hope fears fear doubts worries read reads
    thought feels feel tweets tweet posted repeated laughed smiled
  `,
  leads: 'clause',
  trails: true,
  subject: 'named',
  trust: 0.6,
};

/** “…,” he said, adding that …: the subject is that of the verb before. */
const participle: CueClass = {
  name: 'participle',
  words: words`
    saying adding noting arguing claiming explaining insisting warning telling stating suggesting declaring acknowledging admitting pointing_out
    stressing emphasizing alleging asserting contending predicting promising vowing citing_that complaining joking writing tweeting urging calling_on
    calling_for asking demanding calling describing confirming announcing recalling recounting boasting reiterating conceding
    reminding reporting commenting_on commenting clarifying advising informing assuring reassuring demonstrating concluding denying proclaiming
    responding remarking testifying revealing disclosing indicating implying maintaining countering replying hinting underscoring lamenting
    tweeting_that posting bragging cautioning confiding pleading joking_that shouting yelling chanting_that swearing pledging vowing
  `,
  leads: 'clause',
  trails: false,
  chains: true,
  subject: 'anyone',
  trust: 0.7,
};

/** Judgements without a subject of their own. */
const judging: CueClass = {
  name: 'judging',
  words: words`
    criticizing praising citing denouncing blasting slamming mocking touting dismissing condemning hailing decrying rejecting highlighting pointing_to
    defending describing labeling mentioning discussing complaining_about apologizing_for blaming accusing likening referring_to
  `,
  leads: 'clause',
  trails: false,
  chains: true,
  needsMarks: true,
  subject: 'anyone',
  trust: 0.5,
};

// A word that is in several classes belongs to the last of them.
export const cues: readonly CueClass[] = [
  judge,
  judging,
  utter,
  show,
  think,
  urge,
  promise,
  ask,
  tell,
  participle,
  ambiguous,
  say,
  answer,
];
