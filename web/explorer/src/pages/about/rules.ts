/** What each rule does, in a sentence, by the name that the release gives it; docs/rules.md has them whole. */
export const RULES: Readonly<Record<string, string>> = {
  time: 'A fact is certain between its dates and in each year that a source speaks of; after its last dated observation it is possible; without any date it is possible while both ends existed.',
  parties:
    'A state is party from a ratification, accession, succession or acceptance until it denounces; a signature makes no party.',
  coverage:
    'A cell is covered by a lead mandate of global reach, less than covered by anything less; only a source makes it uncovered, silence never does.',
  overlap: 'Two actors overlap in the cells in which both hold a primary or partial mandate.',
  change: 'Two years are compared cell by cell, by what is certain and by what is possible.',
  participation: 'Only members and participants take part; observers, chairs and partners do not.',
  'co-membership': 'Two bodies share the states that belong to both in the year.',
  ratification: 'Party, possibly party, signed only, neither, or not recorded: the first that applies.',
  bond: 'A member is unbound where it is party to no binding instrument in force, by records that are complete.',
  paths: 'The shortest chains of links between two things, each link with its date and source.',
  network: 'Each network is one stated projection of the graph, with measures by a library and a fixed seed.',
  fit: 'The level that the type of good predicts against the levels that are found.',
  level: 'On which level actors and instruments stand, by the coding of the project.',
  embeddedness: 'In which policy fields the instruments on migration stand.',
  aim: 'Rights, security or economy, by the coding of the project; what is uncoded is not counted.',
  topic: 'What services are about, by the coding of the project.',
  scenario: 'The rule of coverage, asked again with mandates added or taken away.',
  claims: 'A claim is supported where the certain figure meets it, contradicted where even the possible one misses it.',
};
