import { defineParts } from '../connection/parts.js';

/** The other names of an actor. */
export const ALIASES = defineParts('actor.aliases', '(p)<-[:ALIAS_OF]-(n:Alias)', 'n.alias');
