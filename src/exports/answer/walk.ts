import { afterVariable, CURSOR_KEY, firstVariable, PAGE_KEY, TOTAL_KEY } from './keys.js';
import type { Prepared } from './prepare.js';

/** An object of an answer. */
export type Thing = Readonly<Record<string, unknown>>;

/** A row with what it stands in: the root of the answer first, the row itself last. */
export type Row = readonly Thing[];

/** Asks one page; fails where the answer has errors. */
export type AskPage = (variables: Readonly<Record<string, unknown>>) => Promise<Thing>;

/** The most that one request gives of a list. */
export const PAGE_ROWS = 100;

/** Which part of the lists above a page is meant: one row of each. */
interface Pin {
  /** Cursor of the row before, for lists with pages. */
  readonly after?: string | null;
  /** Place in the list, for lists without. */
  readonly index?: number;
}
type Pins = readonly (Pin | undefined)[];

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/**
 * All rows of the chosen list, in its order, asked page by page as they are taken. A list inside
 * another one is followed to its end too, before the next row of the outer one.
 */
export async function* rowsOf({ list, paged }: Prepared, ask: AskPage): AsyncGenerator<Row> {
  const path = list?.path ?? [];
  yield* page(
    0,
    path.map(() => undefined),
    null,
  );

  async function* page(level: number, pins: Pins, start: string | null): AsyncGenerator<Row> {
    let after: string | null = start;
    for (;;) {
      const data = await ask(variablesFor(level, pins, after));
      const end: { info?: PageInfo } = {};
      yield* walk(data, [data], { level, pins, after, end });
      if (!end.info?.hasNextPage || end.info.endCursor === after) return;
      after = end.info.endCursor;
    }
  }

  async function* walk(thing: Thing, things: Row, at: Place): AsyncGenerator<Row> {
    const depth = things.length - 1;
    const field = path[depth];
    if (!field) {
      yield things;
      return;
    }
    const value = thing[field.key];
    if (value === null || value === undefined) return;
    if (paged.includes(depth)) yield* connection(value as Thing, things, at);
    else if (Array.isArray(value)) {
      const pinned = at.pins[depth]?.index;
      for (const [index, item] of value.entries())
        if (item !== null && (pinned === undefined || pinned === index))
          yield* walk(item, [...things, item], { ...at, pins: at.pins.with(depth, { index }) });
    } else yield* walk(value as Thing, [...things, value as Thing], at);
  }

  async function* connection(value: Thing, things: Row, at: Place): AsyncGenerator<Row> {
    const depth = things.length - 1;
    const level = paged.indexOf(depth);
    const info = value[PAGE_KEY] as PageInfo;
    const inner = path[depth + 1]; // Its edges, unless the way ends here.
    if (level === at.level) at.end.info = info;
    const edges = (inner && (value[inner.key] as readonly Thing[])) ?? [];
    let before = level === at.level ? at.after : null;
    for (const edge of edges) {
      const pin: Pin = level < at.level ? (at.pins[depth] as Pin) : { after: before };
      yield* walk(edge, [...things, value, edge], { ...at, pins: at.pins.with(depth, pin) });
      before = edge[CURSOR_KEY] as string;
    }
    if (level > at.level && info.hasNextPage) yield* page(level, at.pins, info.endCursor);
  }

  function variablesFor(level: number, pins: Pins, after: string | null): Record<string, unknown> {
    const variables: Record<string, unknown> = {};
    for (const [one, depth] of paged.entries()) {
      variables[firstVariable(one)] = one < level ? 1 : PAGE_ROWS;
      variables[afterVariable(one)] = one < level ? (pins[depth]?.after ?? null) : one === level ? after : null;
    }
    return variables;
  }
}

interface Place {
  readonly level: number;
  readonly pins: Pins;
  readonly after: string | null;
  readonly end: { info?: PageInfo };
}

/** How many rows the only list with pages has; undefined where the rows are not its own. */
export function totalOf({ list, paged }: Prepared, first: Row | undefined): number | undefined {
  const at = paged[0] ?? -1;
  const isOwn = paged.length === 1 && at === (list?.path.length ?? 0) - 2;
  return isOwn ? (first?.[at + 1]?.[TOTAL_KEY] as number | undefined) : undefined;
}
