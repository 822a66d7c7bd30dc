import type { Row } from '../kind.js';

const PUBLICATION_TYPES: Readonly<Record<string, string>> = {
  BOOK: 'schema:Book',
  BOOK_CHAPTER: 'schema:Chapter',
  JOURNAL_ARTICLE: 'schema:ScholarlyArticle',
  PRESS_ARTICLE: 'schema:NewsArticle',
  REPORT: 'schema:Report',
  POLICY_BRIEF: 'schema:Report',
  WORKING_PAPER: 'schema:ScholarlyArticle',
};

const SOURCE_TYPES: Readonly<Record<string, string>> = {
  BOOK: 'schema:Book',
  BOOK_CHAPTER: 'schema:Chapter',
  JOURNAL_ARTICLE: 'schema:ScholarlyArticle',
  WORKING_PAPER: 'schema:ScholarlyArticle',
  NEWS: 'schema:NewsArticle',
  REPORT: 'schema:Report',
  POLICY_PAPER: 'schema:Report',
  TREATY: 'schema:Legislation',
  DATASET: 'schema:Dataset',
  OFFICIAL_PAGE: 'schema:WebPage',
  WEB_PAGE: 'schema:WebPage',
};

const ACTOR_TYPES: Readonly<Record<string, string>> = {
  NGO: 'schema:NGO',
  RESEARCH_BODY: 'schema:ResearchOrganization',
};

/** The classes of a thing: its own of this dataset, and those of shared vocabularies that fit. */
export function typesOf(type: string, node: Row): string[] {
  switch (type) {
    case 'Organisation':
    case 'Process':
      return [ACTOR_TYPES[node.kind] ?? 'schema:Organization', type];
    case 'State':
      return ['schema:Country', type];
    case 'Instrument':
      return ['schema:Legislation'];
    case 'IssueArea':
    case 'Function':
    case 'PolicyField':
      return ['skos:Concept'];
    case 'ActorClass':
      return ['skos:Concept', type];
    case 'Ballot':
      return ['schema:Event', type];
    case 'Event':
      return ['schema:Event'];
    case 'Publication':
      return [PUBLICATION_TYPES[node.kind] ?? 'schema:CreativeWork'];
    case 'Chapter':
      return ['schema:Chapter'];
    case 'Vision':
    case 'Scenario':
    case 'BriefSentence':
      return ['schema:CreativeWork', type];
    case 'Claim':
      return ['schema:Claim'];
    case 'MandateStatement':
    case 'Gap':
      return ['schema:Claim', type];
    case 'Source':
      return [SOURCE_TYPES[node.kind] ?? 'schema:CreativeWork', 'prov:Entity'];
    default:
      return [type];
  }
}
