import type { Permalink } from '../../src/exports/permalink/permalink.js';

/**
 * Links that are in somebody's article: each must decode to the same query for ever, and be made again
 * by the same text. Never change one; add further ones with each version of the codec.
 */
export const GOLDEN_LINKS: readonly (Permalink & { readonly token: string })[] = [
  {
    token: '1UaPhMzA0MjYxNTO3sExMSk5JTePCaOQpZebnKqE2vmtruaprAQ',
    dataVersion: '0123456789abcdef',
    document: '{organisation(id:"iom"){name founded}}',
    variables: {},
  },
  {
    token:
      '1vVxpMzA0MjYxNTO3sExMSk5JTeOCOBDaJYCXxFgqfrS2KFQCXq7hqYdQitXYWqISPqjeBAclpMoC9xGhVRYRhUltLVe1EsgNSlZGBgamOkqZKUpWSkXJuUq1AA',
    dataVersion: '0123456789abcdef',
    document:
      'query Members($id:ID!="colombo-process"$asOf:Year=2010){process(id:$id){members(asOf:$asOf filter:{roles:[MEMBER]}){counts{certain withPossible}edges{from node{...on State{name}}sources{source{title url}locator}}}}}',
    variables: { id: 'rcm', asOf: 2005 },
  },
  {
    token:
      '1RN84S0tNSU5KtLQwNzM1MTYyNOCCOBBUJRRrqIB6btBmj6JmNaRvqAEWBEtBQxmYPSA2I3c3wf7G2gDgqlYCaVayUrow58KOC5svNlzYcGHvxaaL3QoxSkf3Hl0Qo6Rws-XG8htrbiy72XGzTeHD_J5ehcSYmKSYvGSlWgA',
    dataVersion: 'fedcba9876543210',
    document: 'query Names($text:String!){search(text:$text first:5){edges{matchedText node{...on Named{name}}}}}',
    variables: { text: 'Мигранты "ŽŠ" لاجئون 🌍 a\\b\nc' },
  },
  {
    token:
      '1AJvhS0tNSU5KtLQwNzM1MTYyNOCCODAY1FwCjsZZoYzsKmpWw7rnGhBpiCqI52truaqVwHwlq2ol4Ki7klU0kAblXyUrpfyM5IwiJR0lWFYACmHpsQAVwLMIUEVuJnDGI69EtwjcjwdKgusHoARkIRZQAFYtAMWgXW6l2lgdJZB7lKxAAQjSgxisATpJqTQvI7lIKba2FgA',
    dataVersion: 'fedcba9876543210',
    document: 'query S($input:ScenarioInput!){scenario(input:$input){asOf}}',
    variables: {
      input: {
        removeActors: ['unhcr'],
        asOf: 2010,
        add: [
          {
            strength: 'PRIMARY',
            reach: 'GLOBAL',
            issueArea: 'migrant-rights',
            function: 'NORMATIVE_OVERSIGHT',
            actor: 'ohchr',
          },
        ],
      },
    },
  },
];
