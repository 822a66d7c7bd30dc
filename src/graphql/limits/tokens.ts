import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import type { Limits } from '../../limits.js';
import { limitExceeded } from './exceeded.js';

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Checks how long a document is, without parsing it. Where the text is no GraphQL it stops: the parser
 * tells that better.
 *
 * @throws ServiceError LIMIT_EXCEEDED for too many characters or tokens, or brackets nested too deeply.
 */
export function checkTokens(text: string, limits: Limits): void {
  if (text.length > limits.documentCharacters)
    throw limitExceeded(limits, {
      limit: 'documentCharacters',
      found: text.length,
      what: () => `The document has ${text.length.toLocaleString('en')} characters`,
      advice: 'Send values as variables, and ask in several requests.',
    });
  try {
    walkTokens(text, limits);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
}

function walkTokens(text: string, limits: Limits): void {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  let open = 0;
  for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
    if (++count > limits.documentTokens)
      throw limitExceeded(limits, {
        limit: 'documentTokens',
        found: count,
        what: () => `The document has more than ${limits.documentTokens.toLocaleString('en')} tokens`,
        advice: 'Ask for fewer fields, put what is asked for often into a fragment, or ask in several requests.',
      });
    if (OPENING.has(kind)) open++;
    else if (CLOSING.has(kind)) open--;
    if (open > limits.nesting)
      throw limitExceeded(limits, {
        limit: 'nesting',
        found: open,
        what: () => `The document has more than ${limits.nesting} brackets within one another`,
        advice: 'Ask for what lies deep in a request of its own, beginning at an id.',
      });
  }
}
