import { groupBy } from '../lib/group.js';
import { fold } from '../lib/text.js';
import { CONFIDENCES, words } from '../model/vocabularies.js';
import type { Existence } from './spans.rules.js';
import type { Dataset } from './tables/index.js';

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
  private readonly aliases: ReadonlyMap<string, Dataset['aliases'][number][]>;
  private readonly grades: ReadonlyMap<string, string>;
  private readonly codings: ReadonlyMap<string, Dataset['codings'][number][]>;
  private readonly publicationYears: ReadonlyMap<string, number | null>;

  constructor(dataset: Dataset) {
    const actors = [...dataset.organisations, ...dataset.processes];
    const named = [...actors, ...dataset.states, ...dataset.actorClasses];
    this.existences = new Map(actors.map((row) => [row.id, { from: row.founded, to: row.ended }]));
    this.names = new Map(named.map((row) => [row.id, row.name]));
    this.classes = new Set(dataset.actorClasses.map((row) => row.id));
    this.actors = new Map(dataset.mandates.map((row) => [row.id, row.actor]));
    this.statements = groupBy(dataset.mandateStatements, (row) => row.mandate);
    this.grades = new Map(dataset.sources.map((row) => [row.id, row.grade]));
    this.aliases = groupBy(dataset.aliases, (row) => row.of);
    this.codings = groupBy(dataset.codings, (row) => row.subject);
    this.publicationYears = new Map(dataset.publications.map((row) => [row.id, row.year]));
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

  /** The sources of a mandate's statements with the places in them, as parallel lists. */
  citationsOfMandate(mandate: string): { sources: string[]; locators: string[] } {
    const cited = (this.statements.get(mandate) ?? []).flatMap((row) =>
      row.sources.map((source) => ({ source, locator: row.locator ?? '' })),
    );
    const places = [...groupBy(cited, (citation) => citation.source)];
    return {
      sources: places.map(([source]) => source),
      locators: places.map(([, group]) => [...new Set(group.map(({ locator }) => locator).filter(Boolean))].join('; ')),
    };
  }

  sortName(id: string): string {
    return fold(this.names.get(id) ?? id);
  }

  aliasesOf(id: string): readonly Dataset['aliases'][number][] {
    return this.aliases.get(id) ?? [];
  }

  /** The values that a thing was given by one scheme of coding. */
  codedAs(id: string, scheme: string): string[] {
    return (this.codings.get(id) ?? []).filter((row) => row.scheme === scheme).map((row) => row.value);
  }

  yearOfPublication(id: string): number | null {
    return this.publicationYears.get(id) ?? null;
  }

  /** A judgement of our own on an aim or topic is worth no more for the document that it reads. */
  confidenceOfCoding({ scheme, sources }: Dataset['codings'][number]): string {
    return scheme === 'aim' || scheme === 'topic' ? 'low' : this.confidence(sources);
  }

  /** A fact is worth as much as the best source it rests on. */
  confidence(sources: readonly string[]): string {
    const grades = new Set(sources.map((id) => this.grades.get(id)));
    return GRADES.find((grade) => grades.has(grade)) ?? 'low';
  }
}
