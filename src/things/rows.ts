import type { Row } from './kind.js';
import { citedBy, refOf } from './names.js';
import type { StatementParts } from './statement.js';

/** A link with facts of its own: a membership, a relation, a party, a vote. */
export const linkRow = (row: Row): StatementParts[] => [
  {
    ...citedBy(row),
    other: refOf(row.node),
    value: row.role ?? row.type ?? row.action ?? row.vote ?? null,
    from: row.from ?? row.since ?? null,
    to: row.to ?? row.until ?? null,
    observed: row.observed ?? [],
    certainty: row.certainty ?? null,
    dated: 'certainty' in row,
    details: { direction: row.direction, basis: row.basis, notBefore: row.notBefore, note: row.note },
  },
];

/** A link without facts of its own: the thing it leads to has them, as far as they were asked for. */
export const nodeRow = ({ node }: Row): StatementParts[] => [aboutNode(node)];

/** The same for a plain list of things. */
export const thingRow = (node: Row): StatementParts[] => [aboutNode(node)];

const aboutNode = (node: Row): StatementParts => ({
  ...citedBy(node),
  other: refOf(node),
  value: node.linkKind ?? null,
  from: node.date ?? node.founded ?? node.adopted ?? node.statedYear ?? node.year ?? null,
  to: node.date ?? node.ended ?? node.closedYear ?? null,
  certainty: node.certainty ?? null,
  dated: 'certainty' in node,
  details: { place: node.place, scope: node.scope, statedBy: node.statedBy, position: node.position },
});

/** A mandate: one statement for each of its periods. */
export const mandateRow = ({ node }: Row): StatementParts[] => node.periods.flatMap(periodRow(node));

/** A period of a mandate, beside the mandate where that is not the thing itself. */
export const periodRow =
  (mandate: Row | null) =>
  (period: Row): StatementParts[] => [
    {
      ...citedBy(period),
      other: mandate && refOf(mandate),
      value: period.strength,
      from: period.from,
      to: period.to,
      observed: period.observed,
      certainty: period.certainty,
      dated: true,
      details: { period: period.number, reach: period.reach, authority: period.authority, basis: period.basis },
    },
  ];

/** What one source says about a mandate. */
export const statementRow = (row: Row): StatementParts[] => [
  {
    ...citedBy(row),
    other: refOf(row),
    value: row.strength,
    from: row.from,
    to: row.to,
    observed: row.spokenOf === null ? [] : [row.spokenOf],
    details: { evidence: row.evidence, basis: row.basis },
  },
];

/** A membership, relation or treaty action as a thing between two others: what a source is cited for. */
export const pairRow = ({ node }: Row): StatementParts[] => {
  const [one, other] = [node.member ?? node.from ?? node.state, node.body ?? node.to ?? node.instrument];
  return [
    {
      ...citedBy(node),
      other: refOf(one),
      value: node.role ?? node.type ?? node.action,
      from: node.start ?? node.since ?? node.date ?? null,
      to: node.end ?? node.until ?? null,
      certainty: node.certainty ?? null,
      dated: 'certainty' in node,
      details: { to: refOf(other).id, toName: refOf(other).name, note: node.note },
    },
  ];
};

/** What a state did about an instrument, seen from the one of them that has this id. */
export const actionRow = ({ node }: Row, id: string): StatementParts[] => [
  {
    ...citedBy(node),
    other: refOf(node.state.id === id ? node.instrument : node.state),
    value: node.action,
    from: node.date,
    to: node.date,
  },
];

/** A remark about a membership, seen from the member or the body. */
export const noteRow = (row: Row, id: string): StatementParts[] => [
  {
    ...citedBy(row),
    other: refOf(row.member.id === id ? row.body : row.member),
    value: row.kind,
    from: row.since,
    to: row.until,
    details: { note: row.note },
  },
];

/** Our own coding of a thing. */
export const codingRow = (row: Row): StatementParts[] => [
  {
    ...citedBy(row),
    other: row.subject ? refOf(row.subject) : null,
    value: row.value,
    details: { scheme: row.scheme, reason: row.reason },
  },
];

/** A remark of a source on a thing: a value with its year and note. */
export const remarkRow = (row: Row): StatementParts[] => [
  {
    ...citedBy(row),
    value: row.alias ?? row.count ?? row.family ?? row.other ?? row.value,
    from: row.year ?? null,
    to: row.year ?? null,
    details: {
      kind: row.kind ?? row.scheme ?? row.counted,
      of: row.property,
      kept: row.kept,
      listedBy: row.listedBy,
      note: row.note,
    },
  },
];

/** A mandate that a scenario supposes: of an actor, or of one that would have to be founded. */
export const supposedRow = (row: Row): StatementParts[] => [
  {
    ...citedBy(row),
    other: row.actor && refOf(row.actor),
    value: row.strength,
    details: {
      newActor: row.newActor,
      function: row.function,
      issueArea: row.issueArea.id,
      reach: row.reach,
      passage: row.passage,
    },
  },
];

/** What came out when a claim was put to the data: the figure as certain and with what is possible. */
export const testRow = ({ found, ...test }: Row): StatementParts[] => [
  {
    value: test.verdict,
    details: {
      question: test.question,
      certain: found.certain,
      withPossible: found.withPossible,
      wanted: found.wanted,
      unit: found.unit,
      rule: test.rule,
      ruleVersion: test.ruleVersion,
    },
  },
];
