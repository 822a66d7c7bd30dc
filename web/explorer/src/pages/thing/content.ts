import type { ComponentType } from 'react';
import type { QuestionVariables } from '../../lib/question-address';
import { ActorThing } from './actor';
import { InstrumentThing } from './instrument';
import { IssueAreaThing } from './issue-area';
import { PlainThing } from './plain';
import { SourceThing } from './source';
import { StateThing } from './state';

/** What shows a thing of a kind, and the question of the library that asks most about it. */
interface ThingContent {
  readonly Content: ComponentType<{ readonly id: string; readonly year: number; readonly type: string }>;
  readonly question?: ThingQuestion;
}

export interface ThingQuestion {
  readonly name: string;
  /** Its variables, for a thing in a year. */
  readonly about: (id: string, asOf: number) => QuestionVariables;
}

const inYear = (id: string, asOf: number): QuestionVariables => ({ id, asOf });

const CONTENTS: Readonly<Record<string, ThingContent>> = {
  Organisation: { Content: ActorThing, question: { name: 'mandates-of-an-organisation', about: (id) => ({ id }) } },
  Process: { Content: ActorThing, question: { name: 'members-of-a-process', about: inYear } },
  State: { Content: StateThing, question: { name: 'processes-of-a-state', about: inYear } },
  Instrument: { Content: InstrumentThing, question: { name: 'parties-of-an-instrument', about: inYear } },
  IssueArea: { Content: IssueAreaThing, question: { name: 'coverage-matrix', about: (_id, asOf) => ({ asOf }) } },
  Source: { Content: SourceThing, question: { name: 'what-rests-on-a-source', about: (id) => ({ id }) } },
  Gap: { Content: PlainThing, question: { name: 'gaps-of-the-whole-system', about: () => ({}) } },
  Claim: { Content: PlainThing, question: { name: 'claims-the-data-supports', about: () => ({}) } },
};

/** What shows a thing, by its type in the schema: any other kind has a plain page. */
export const contentOf = (type: string): ThingContent => CONTENTS[type] ?? { Content: PlainThing };

/** The types whose pages tell a certainty for a year. */
export const DATED_TYPES: ReadonlySet<string> = new Set([
  'Organisation',
  'Process',
  'State',
  'Instrument',
  'IssueArea',
  'Source',
  'Gap',
  'Claim',
  'Mandate',
  'Function',
]);
