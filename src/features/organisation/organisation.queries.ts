import { heldInCypher } from '../../lib/spans.js';
import { ACTOR_SORTS } from '../actor/actor.sorts.js';
import { defineList } from '../connection/list.js';

/** All organisations; in a year, those that existed. */
export const ORGANISATIONS = defineList({
  name: 'organisation.list',
  match: '(n:Organisation)',
  where: [
    heldInCypher('n'),
    '($kinds IS NULL OR n.kind IN $kinds)',
    '($seatCountry IS NULL OR n.seatCountry = $seatCountry)',
  ],
  sorts: ACTOR_SORTS,
});
