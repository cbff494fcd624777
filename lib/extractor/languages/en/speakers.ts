import { words } from '../pack';

export const pronoun = words`he she it they who he'd he'll she'd she'll it'd it'll they'd they'll they're they've`;

export const self = words`i we you me us my our your myself ourselves i'm i'd i've i'll we're we've we'd we'll you're you've you'd you'll let's`;

export const definite = words`the this that these those`;

export const determiner = words`
  a an some many several most few one two three four five six seven eight nine ten other another all both each every any no his her its their my our your
  such more fewer dozens_of hundreds_of a_number_of a_group_of
`;

export const office = words`
  president vice_president prime_minister minister secretary senator sen. sens. representative rep. reps. congressman congresswoman governor gov.
  mayor attorney_general attorney general gen. col. colonel lt. lieutenant sgt. sergeant capt. captain major maj. admiral adm. judge justice
  chief_justice chief director executive_director deputy assistant chairman chairwoman chair vice_chairman ceo cfo coo chief_executive
  chief_executive_officer founder co-founder owner manager campaign_manager spokesman spokeswoman spokesperson spokespeople adviser advisor
  strategist consultant analyst economist professor prof. lecturer researcher scientist doctor dr. nurse lawyer prosecutor counsel police_chief
  sheriff officer commissioner superintendent principal teacher coach quarterback pitcher editor columnist author writer reporter_for host anchor
  commentator pollster pastor bishop archbishop pope cardinal rabbi imam king queen prince princess duke ambassador envoy speaker leader
  majority_leader minority_leader house_speaker whip nominee candidate delegate lawmaker legislator councilman councilwoman councilmember councilor councillor alderman assemblyman assemblywoman mp
  president-elect governor-elect mayor-elect trustee constable striker midfielder goalkeeper linebacker cornerback cofounder co-owner co-host entrepreneur chemist
  geologist virologist epidemiologist psychiatrist therapist nutritionist astronaut pilot fisherman paramedic corporal commander
  democrat republican independent former ex- acting senior student activist organizer advocate engineer farmer actor actress singer musician artist
  comedian filmmaker producer developer investor trader executive partner fellow expert historian psychologist sociologist biologist physicist
  chancellor premier deputy_director detective agent trooper firefighter chairperson co-chairman co-chair co-author aide running_mate treasurer
  undersecretary inspector negotiator mediator diplomat veteran resident witness
`;

export const honorific = words`mr. mrs. ms. miss mr mrs ms sir lady lord dame madam rev. reverend fr. father sister hon.`;

export const person = words`
  people officials official sources source experts critics supporters opponents lawyers prosecutors lawmakers democrats republicans voters residents
  witnesses analysts economists scientists researchers doctors teachers students activists organizers advocates protesters demonstrators leaders
  aides advisers allies rivals friends neighbors relatives family parents mother father brother sister wife husband son daughter man woman
  men women boy girl child children players fans workers employees executives investors traders police authorities investigators detectives
  agents officers firefighters observers commentators pundits conservatives liberals progressives senators governors mayors members
  person spokesmen spokespersons survivors victims patients customers consumers users members attorneys judges jurors pollsters strategists
  insiders veterans aide ally colleague colleagues classmates someone somebody everyone others another_person admirers detractors
`;

export const organisation = words`
  company companies firm group groups organization organisation agency department ministry administration government white_house house senate
  congress parliament court supreme_court commission committee council board bureau office association union league federation foundation institute
  university college school campaign party team club bank fund corporation corp. inc. co. ltd. llc network newspaper magazine times post
  journal news press tribune herald service center centre coalition alliance caucus conference police_department fbi cia nsa doj irs epa fda un nato
  eu pentagon state_department justice_department treasury federal_reserve twitter facebook google apple amazon microsoft hospital church airline
  airlines authority navy army force military kremlin city state county nation republic kingdom city_hall
  lines holdings industries motors systems technologies brothers foods airways railways
  committee_chairman dnc rnc nra aclu naacp
  organizations organisations agencies departments ministries governments committees boards offices associations unions foundations institutes
  universities colleges schools campaigns parties teams clubs banks corporations networks newspapers hospitals churches firms coalitions
`;

export const document = words`
  report statement study survey poll letter memo email e-mail lawsuit complaint filing document documents indictment ruling opinion article story
  editorial book memoir column post tweet message release press_release website site law bill resolution constitution act decision order analysis
  transcript affidavit petition review audit findings data records record account investigation headline caption sign note blog op-ed polls
  studies reports emails emails
`;

export const reporter = words`reporter reporters journalist journalists correspondent moderator interviewer`;

export const bodyNouns = words`company firm business corporation operator carrier airline retailer manufacturer maker automaker bank chain start-up startup publisher network`;
