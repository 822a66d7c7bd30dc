import { groupBy } from '../lib/group.js';
import { fold } from '../lib/text.js';
import type { Existence } from './spans.rules.js';
import type { Dataset } from './tables/index.js';
import { CONFIDENCES, words } from './vocabularies.js';

const UNBOUNDED: Existence = { from: null, to: null };
/** Best first, as the vocabulary lists them. */
const GRADES: readonly string[] = words(CONFIDENCES);

/** What rows of one table need to know of another while they become nodes and edges. */
export class DatasetIndex {
  private readonly existences: ReadonlyMap<string, Existence>;
  private readonly names: ReadonlyMap<string, string>;
  private readonly classes: ReadonlySet<string>;
  private readonly actors: ReadonlyMap<string, string>;
  private readonly statements: ReadonlyMap<string, Dataset['mandateStatements'][number][]>;
  private readonly aliases: ReadonlyMap<string, string[]>;
  private readonly grades: ReadonlyMap<string, string>;

  constructor(dataset: Dataset) {
    const actors = [...dataset.organisations, ...dataset.processes];
    const named = [...actors, ...dataset.states, ...dataset.actorClasses];
    this.existences = new Map(actors.map((row) => [row.id, { from: row.founded, to: row.ended }]));
    this.names = new Map(named.map((row) => [row.id, row.name]));
    this.classes = new Set(dataset.actorClasses.map((row) => row.id));
    this.actors = new Map(dataset.mandates.map((row) => [row.id, row.actor]));
    this.statements = groupBy(dataset.mandateStatements, (row) => row.mandate);
    this.grades = new Map(dataset.sources.map((row) => [row.id, row.grade]));
    this.aliases = new Map(
      [...groupBy(dataset.aliases, (row) => row.of)].map(([id, rows]) => [id, rows.map((row) => row.alias)]),
    );
  }

  existence(id: string): Existence {
    return this.existences.get(id) ?? UNBOUNDED;
  }

  isClass(id: string): boolean {
    return this.classes.has(id);
  }

  actorOfMandate(mandate: string): string {
    return this.actors.get(mandate) as string;
  }

  sourcesOfMandate(mandate: string): string[] {
    return [...new Set((this.statements.get(mandate) ?? []).flatMap((row) => row.sources))];
  }

  sortName(id: string): string {
    return fold(this.names.get(id) ?? id);
  }

  aliasesOf(id: string): readonly string[] {
    return this.aliases.get(id) ?? [];
  }

  /** A fact is worth as much as the best source it rests on. */
  confidence(sources: readonly string[]): string {
    const grades = new Set(sources.map((id) => this.grades.get(id)));
    return GRADES.find((grade) => grades.has(grade)) ?? 'low';
  }
}
