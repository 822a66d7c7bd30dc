import type { Plan, PlannedSelection } from './plan.js';
import type { PricedField, Pricing } from './price.js';

/** What one place of a document costs, without what lies within it. */
export interface PlaceCost {
  /** The names of the answer on the way there. */
  readonly path: string;
  /** Values that could come back there, all parents together. */
  readonly rows: number;
  readonly price: number;
}

/** Places looked at before the search for the dearest ends: fragments can multiply places beyond counting. */
const MOST_LOOKED_AT = 5_000;

/** The dearest places of an operation, by what they cost themselves. */
export function dearest(plan: Plan, pricing: Pricing, most: number): PlaceCost[] {
  const found: PlaceCost[] = [];
  let looked = 0;

  /** Goes down where the whole could still be dearer than what was found. */
  function look(selection: PlannedSelection, times: number, path: string): void {
    const fields = pricing.fields(selection).sort((one, other) => other.cost.price - one.cost.price);
    for (const priced of fields) {
      if (looked++ > MOST_LOOKED_AT || times * priced.cost.price <= least()) return;
      const place = placeOf(priced, times, path);
      keep(place);
      if (priced.field.within) look(priced.field.within, times * priced.rows, place.path);
    }
    for (const part of selection.parts)
      if (looked++ <= MOST_LOOKED_AT && times * pricing.part(part).price > least()) look(part.selection, times, path);
  }

  const least = (): number => (found.length < most ? 0 : (found.at(-1)?.price ?? 0));

  function keep(place: PlaceCost): void {
    if (place.price === 0) return;
    found.push(place);
    found.sort((one, other) => other.price - one.price || one.path.localeCompare(other.path));
    found.length = Math.min(found.length, most);
  }

  look(plan.selection, 1, '');
  return found;
}

function placeOf({ field, rows }: PricedField, times: number, path: string): PlaceCost {
  return {
    path: path === '' ? field.name : `${path}.${field.name}`,
    rows: Math.round(times * rows),
    price: rounded(times * (field.weight + rows * field.rowPrice)),
  };
}

const rounded = (price: number): number => Math.round(price * 10) / 10;
