import { type GraphQLCompositeType, isObjectType } from 'graphql';
import { HIDDEN_KEYS } from '../answer/keys.js';
import { extended } from '../answer/lists.js';
import { isBounded, type Shape } from '../answer/shape.js';
import type { Thing } from '../answer/walk.js';
import { attributesOf, dateOf, isThing } from './attributes.js';
import type { Attribute, GraphDocument, GraphLink, GraphNode } from './graph-document.js';
import { ID_KEY, NAME_KEY, TYPE_KEY } from './identities.js';

type Attributes = Readonly<Record<string, Attribute>>;

/** Where a walk stands: the thing above, the way from it, and what lies on that way. */
interface Way {
  readonly above: string | null;
  readonly kind: string;
  readonly facts: Attributes;
}

const START: Way = { above: null, kind: '', facts: {} };

/** The fields by which an object that is no thing itself links two things. */
const PAIRS = [
  ['one', 'other'],
  ['from', 'to'],
  ['member', 'body'],
  ['state', 'instrument'],
  ['actor', 'mandate'],
  ['actor', 'issueArea'],
] as const;

/** Gathers the things of an answer, and what links them, page by page. */
export class GraphBuilder {
  private readonly nodes = new Map<string, GraphNode>();
  private readonly links = new Map<string, GraphLink>();
  private mutual = true;

  get size(): number {
    return this.nodes.size + this.links.size;
  }

  /** Adds an answer of the shape. What it says again is not added again. */
  add(shape: Shape, data: Thing): void {
    this.walkFields(shape, data, START);
  }

  document(title: string, description: string): GraphDocument {
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
    return {
      title,
      description,
      directed: !(this.mutual && this.links.size > 0),
      nodes: [...this.nodes.values()].sort(byId),
      links: [...this.links.values()].sort(byId),
    };
  }

  private walkFields(shape: Shape, thing: Thing, way: Way, except: ReadonlySet<string> = HIDDEN_KEYS): void {
    for (const field of shape.fields) {
      const value = thing[field.key];
      if (field.fields.length === 0 || except.has(field.key) || value == null) continue;
      const onward = { ...way, kind: extended(way.kind, field) };
      for (const item of Array.isArray(value) ? value : [value]) if (item != null) this.walk(field, item, onward);
    }
  }

  private walk(shape: Shape, thing: Thing, way: Way): void {
    if (isThing(thing)) {
      const id = this.addNode(shape, thing);
      if (way.above !== null) this.addLink(way.above, id, way.kind, way.facts);
      this.walkFields(shape, thing, { above: id, kind: '', facts: {} });
      return;
    }
    const ends = endsOf(shape, thing);
    if (ends) this.addPair(shape, thing, ends, way);
    else if (shape.role === 'edges') this.addEdge(shape, thing, way);
    else this.walkFields(shape, thing, { ...way, facts: { ...way.facts, ...factsBetween(shape, thing, way) } });
  }

  /** A row of a list links the thing above it to its node; whatever else it names says something of the link. */
  private addEdge(shape: Shape, edge: Thing, way: Way): void {
    const node = shape.fields.find(({ role }) => role === 'node');
    if (!node || edge[node.key] == null) return;
    const facts = way.above === null ? {} : { ...way.facts, ...attributesOf(shape, edge, '', [node.key]) };
    this.walk(node, edge[node.key] as Thing, { ...way, facts });
    if (way.above === null) this.walkFields(shape, edge, way, new Set([node.key, ...HIDDEN_KEYS]));
  }

  /** An object that names two things is a link between them: a membership, a step of a path, a pair. */
  private addPair(shape: Shape, thing: Thing, ends: readonly [Shape, Shape], way: Way): void {
    const [from, to] = ends.map((end) => {
      const value = thing[end.key] as Thing;
      this.walk(end, value, START);
      return value[ID_KEY] as string;
    }) as [string, string];
    const facts = attributesOf(
      shape,
      thing,
      '',
      ends.map(({ key }) => key),
    );
    this.addLink(from, to, kindIn(facts) ?? way.kind, facts, ends[0].name === 'one');
  }

  private addNode(shape: Shape, thing: Thing): string {
    const id = thing[ID_KEY] as string;
    const known = this.nodes.get(id);
    const attributes = { ...attributesOf(shape, thing, ''), ...known?.attributes };
    const label = (thing[NAME_KEY] as string | undefined) ?? known?.label ?? id;
    const [from, to] = [dateOf(attributes, 'begin'), dateOf(attributes, 'end')];
    this.nodes.set(id, { id, label, kind: thing[TYPE_KEY] as string, attributes, from, to });
    return id;
  }

  private addLink(from: string, to: string, kind: string, attributes: Attributes, mutual = false): void {
    if (!mutual) this.mutual = false;
    const stem = [from, kind, to].join('--');
    const link = { from, to, kind, attributes, since: dateOf(attributes, 'begin'), until: dateOf(attributes, 'end') };
    for (let number = 1; ; number++) {
      const id = number === 1 ? stem : `${stem}--${number}`;
      const known = this.links.get(id);
      if (!known) this.links.set(id, { id, ...link });
      else if (JSON.stringify(known.attributes) !== JSON.stringify(attributes)) continue;
      return;
    }
  }
}

/** The two things that an object links; an analysis names its ends too, and is no link. */
function endsOf({ type, fields }: Shape, thing: Thing): readonly [Shape, Shape] | undefined {
  if (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Analysis')) return undefined;
  const end = (name: string) => fields.find((field) => field.name === name && isThing(thing[field.key]));
  for (const [first, second] of PAIRS) {
    const [one, other] = [end(first), end(second)];
    if (one && other) return [one, other];
  }
  return undefined;
}

/** What an object on the way between two things says of their link: its scalars; a list's counts say nothing. */
const factsBetween = (shape: Shape, thing: Thing, { above }: Way): Attributes =>
  above === null || shape.role === 'connection' || isBounded(shape.type as GraphQLCompositeType)
    ? {}
    : attributesOf(
        { ...shape, fields: shape.fields.filter((field) => !holdsThings(field, thing[field.key])) },
        thing,
        '',
      );

/** Things below are nodes of their own, and lists of them say nothing of one link. */
const holdsThings = ({ isList, fields }: Shape, value: unknown): boolean =>
  isThing(value) || (isList && fields.length > 0);

/** The kind of a link as its own rows tell it. */
function kindIn(facts: Attributes): string | undefined {
  const told = facts.type ?? facts.kind ?? facts['links.type'];
  if (typeof told === 'string') return told;
  return Array.isArray(told) && told.length > 0 ? [...new Set(told)].sort().join(';') : undefined;
}
