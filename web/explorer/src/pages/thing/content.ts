import type { ComponentType } from 'react';
import { ActorThing } from './actor';
import { InstrumentThing } from './instrument';
import { IssueAreaThing } from './issue-area';
import { PlainThing } from './plain';
import { SourceThing } from './source';
import { StateThing } from './state';

/** What shows a thing of a kind, and the question of the library that asks most about it. */
interface ThingContent {
  readonly Content: ComponentType<{ readonly id: string; readonly year: number; readonly type: string }>;
  readonly question?: string;
}

const CONTENTS: Readonly<Record<string, ThingContent>> = {
  Organisation: { Content: ActorThing, question: 'mandates-of-an-organisation' },
  Process: { Content: ActorThing, question: 'members-of-a-process' },
  State: { Content: StateThing, question: 'processes-of-a-state' },
  Instrument: { Content: InstrumentThing, question: 'parties-of-an-instrument' },
  IssueArea: { Content: IssueAreaThing, question: 'coverage-matrix' },
  Source: { Content: SourceThing, question: 'what-rests-on-a-source' },
  Gap: { Content: PlainThing, question: 'gaps-of-the-whole-system' },
  Claim: { Content: PlainThing, question: 'claims-the-data-supports' },
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
