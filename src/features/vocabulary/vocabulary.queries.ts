import { defineList } from '../connection/list.js';

const sorts = { NAME: { key: 'n.sortName' } };

/** The functions of governance. */
export const FUNCTIONS_LIST = defineList({ name: 'vocabulary.functions', match: '(n:Function)', sorts });

/** The issue areas. */
export const ISSUE_AREAS = defineList({
  name: 'vocabulary.issue-areas',
  match: '(n:IssueArea)',
  where: ['($goodTypes IS NULL OR n.goodType IN $goodTypes)'],
  sorts,
});

/** The policy fields. */
export const POLICY_FIELDS = defineList({ name: 'vocabulary.policy-fields', match: '(n:PolicyField)', sorts });

/** The classes of actors. */
export const ACTOR_CLASSES = defineList({ name: 'vocabulary.actor-classes', match: '(n:ActorClass)', sorts });
