/**
 * The vocabularies of the data: short lists of kinds, each with its meaning. In GraphQL they are
 * enums, like those of the theory.
 */
export const ORGANISATION_KINDS = {
  'un-organ': 'An organ of the United Nations or one that an organ set up: the Assembly, the Human Rights Council.',
  'un-secretariat': 'A department, office or commission of the UN Secretariat.',
  'un-programme': 'A programme or fund of the United Nations.',
  'un-agency': 'A specialised agency of the United Nations.',
  'un-expert': 'An independent expert or envoy appointed within the United Nations.',
  'intergovernmental-organisation': 'An organisation that states founded by treaty or statute, outside of these.',
  'regional-organisation': 'An organisation of the states of one region, or an organ or agency of one.',
  'intergovernmental-forum': 'A standing forum of governments without a treaty or a secretariat of its own.',
  'treaty-body': 'A committee of experts that supervises a treaty.',
  'treaty-conference': 'The parties to a treaty in conference, or a committee of theirs.',
  court: 'An international court or commission that decides cases.',
  'coordination-body': 'A body that aligns several organisations, or serves a process.',
  'financial-institution': 'A bank or fund that finances development.',
  ngo: 'A non-governmental organisation, movement, federation or business body.',
  'research-body': 'An institute, centre, project or expert group of research and training.',
  'national-agency': 'An agency of one state.',
  programme: 'A programme or facility of one or several organisations.',
} as const;

export const PROCESS_KINDS = {
  'regional-consultative-process':
    'An RCP: officials of the states of a region who meet regularly, without binding each other.',
  'inter-regional-forum': 'The same across regions.',
  'global-forum': 'A forum open to all states, or to all of its kind.',
  'forum-organ': 'An organ, group or mechanism of another process.',
  'un-dialogue': 'A conference, dialogue, negotiation or review that the United Nations convenes.',
  'state-led-initiative': 'An initiative of some states, alone or with others, on one question.',
  commission: 'A commission or working group that reports once.',
  'ministerial-forum': 'Heads of ministries or agencies, or of cities, who meet regularly.',
  conference: 'A conference that met once.',
  'dialogue-programme': 'A dialogue or regime that lives as a programme or project.',
} as const;

/** The kinds of processes that the literature speaks of as the RCPs, in the widest sense. */
export const RCP_FAMILY: readonly (keyof typeof PROCESS_KINDS)[] = [
  'regional-consultative-process',
  'inter-regional-forum',
];

export const INSTRUMENT_KINDS = {
  convention: 'A treaty open to many states: convention, covenant or charter.',
  protocol: 'A treaty that adds to another.',
  agreement: 'A treaty among a fixed circle of states, or one that founds a regime of trade.',
  regulation: 'A law of a regional union that binds its members directly.',
  annex: 'A technical annex to a treaty.',
  compact: 'A framework for cooperation adopted by states, not binding in law.',
  declaration: 'A declaration of states, not binding in law.',
  guidelines: 'Principles, codes or guidelines, not binding in law.',
} as const;

export const PUBLICATION_KINDS = {
  book: 'A book.',
  'book-chapter': 'A chapter that stands for itself.',
  'journal-article': 'An article in a scholarly journal.',
  'press-article': 'An article in the press.',
  report: 'A report of an organisation or commission.',
  'policy-brief': 'A short paper for policy makers.',
  'working-paper': 'A paper before publication in print.',
  'un-document': 'A document of the United Nations.',
} as const;

export const SOURCE_KINDS = {
  treaty: 'Text of a treaty, statute or agreement.',
  resolution: 'Resolution or decision of an organ.',
  declaration: 'Declaration, communiqué or statement of states.',
  'un-document': 'Another document of the United Nations.',
  'official-list': "A body's own list: parties, members, participants.",
  'official-page': "A page of a body's own site.",
  report: 'Report, overview or manual.',
  'policy-paper': 'Policy brief, policy or strategy.',
  book: 'Book or reference book.',
  'book-chapter': 'Chapter of a book.',
  'journal-article': 'Article in a scholarly journal.',
  'working-paper': 'Working or conference paper, slides.',
  encyclopedia: 'Entry of an encyclopedia.',
  news: 'Report of the press.',
  'press-release': 'Press release.',
  'web-page': 'Another page of the web, or a blog.',
  dataset: 'Dataset or table.',
  'general-knowledge': 'No document: well established, and still to be replaced by one.',
} as const;

export const TREATY_ACTIONS = {
  signature: 'Signed: intends to become a party, and is none yet.',
  ratification: 'Confirmed the signature and is bound.',
  accession: 'Became a party without having signed.',
  succession: 'Took over the obligations of a state that came before it.',
  acceptance: 'Accepted or approved, and is bound.',
  denunciation: 'Left.',
} as const;

export const VOTES = {
  yes: 'In favour.',
  no: 'Against.',
  abstain: 'Abstained.',
  absent: 'Did not vote.',
} as const;

export const VOTE_BASES = {
  recorded: 'The record names the state.',
  derived: 'A member of the body that the record does not name.',
} as const;

export const CLAIM_KINDS = {
  timeline: 'An entry of the timeline, with the year that the brief gives.',
  level: 'Which levels of governance there are, and what stands on them.',
  good: 'Which type of good an area is, and at what level it is governed.',
  vision: 'How migration should be governed.',
  function: 'What a function of governance consists of, and what it lacks.',
  role: 'What role an actor plays, or does not play.',
  participation: 'Who, or how many, take part.',
  proposal: 'What should be created or done.',
  theory: 'How governance comes about, or what it consists of.',
  literature: 'What was written, and by whom.',
} as const;

export const MEMBERSHIP_NOTE_KINDS = {
  'seat-moved': 'The secretariat moved to or from it.',
  'no-longer-listed-in': 'An earlier list names it, a later one does not.',
  'no-longer-counted-in': 'A later count leaves it out.',
  'attended-without-signing': 'Attended the founding and did not sign.',
  'changed-role-in': 'Its role changed, at a time that no source gives.',
} as const;

export const CODING_SCHEMES = {
  level: 'Level of governance.',
  'issue-area': 'Issue area of an instrument or process.',
  aim: 'Aim: rights, security or economy.',
  topic: 'Topic of service provision.',
} as const;

export const AIMS = {
  rights: 'To protect the people who move: their rights, safety and welfare.',
  security: 'To control who moves, and to fight crime that goes with it.',
  economy: 'To make movement serve work, trade and development.',
} as const;

export const TOPICS = {
  'border-control': 'Borders, entry and the detection of fraud.',
  'travel-documents': 'Passports, visas and identity documents.',
  forensics: 'Forensic examination of documents and persons.',
  'counter-trafficking': 'Work against trafficking and smuggling.',
  'return-reintegration': 'Return, readmission and reintegration.',
  protection: 'Asylum, refugees, the displaced, the stateless.',
  'humanitarian-aid': 'Relief in emergencies, shelter, camps.',
  resettlement: 'Transport and resettlement in a third state.',
  'labour-mobility': 'Recruitment and work abroad.',
  health: 'Health of people who move.',
  integration: 'Integration and social cohesion.',
  'remittances-diasporas': 'Transfers of money, and ties to people abroad.',
  'environment-disasters': 'Movement in disasters and a changing climate.',
  'law-and-policy': 'Advice on law, policy and institutions.',
} as const;

export const PROCESS_FAMILIES = {
  rcp: 'A regional consultative process.',
  'inter-regional-forum': 'An inter-regional forum on migration.',
  neither: 'Neither.',
} as const;

export const COUNTED = {
  members: 'Members and participants.',
  states: 'States among them.',
  parties: 'Parties to a treaty.',
} as const;

export const ID_SCHEMES = {
  wikidata: 'Wikidata item.',
  ror: 'Research Organization Registry.',
  cow: 'Correlates of War: number of the state, or acronym of the organisation.',
  untc: 'United Nations Treaty Collection: chapter and number.',
} as const;

export const THING_KINDS = {
  organisation: 'An organisation.',
  process: 'A process.',
  state: 'A state or territory.',
  instrument: 'An instrument.',
  'issue-area': 'An issue area.',
  function: 'A function of governance.',
  'policy-field': 'A policy field.',
  'actor-class': 'A class of actors.',
  ballot: 'A ballot.',
  event: 'An event.',
  publication: 'A publication.',
  chapter: 'A chapter.',
  vision: 'A vision.',
  scenario: 'A scenario.',
  mandate: 'A mandate.',
  'mandate-statement': 'A statement about a mandate.',
  gap: 'A documented gap.',
  claim: 'A claim of the brief.',
  'brief-sentence': 'A sentence of the brief.',
  source: 'A source.',
} as const;
