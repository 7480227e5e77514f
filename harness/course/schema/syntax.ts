import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { nearest } from '../files/nearest.ts';
import type { Fault } from './problem.ts';

/** The result of reading a text as JSON. */
export interface Syntax {
  readonly faults: readonly Fault[];
  /** The tree; absent if a fault makes the rest of the text ambiguous. */
  readonly root?: Node;
}

/**
 * No valid file is nested deeper than 20 levels. The parser is recursive, and a hostile file must not overflow its
 * stack.
 */
const MAX_DEPTH = 200;

/** The offset of the first bracket that is nested too deep; `undefined` if there is none. */
function findTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const offset = scanner.getTokenOffset();
    if ('[{'.includes(text[offset]!)) depth += 1;
    if (']}'.includes(text[offset]!)) depth -= 1;
    if (depth > MAX_DEPTH) return offset;
  }
  return undefined;
}

/** The word, string or punctuation mark at an offset, as it is written; at most 40 characters. */
function tokenAt(text: string, offset: number): string {
  const token = /^(?:"[^"\n\r]*"?|[^\s,:[\]{}"]+|[\s\S])/u.exec(text.slice(offset, offset + 200))?.[0] ?? '';
  return token.length > 40 ? `${token.slice(0, 40)}…` : token;
}

const WORDS = ['true', 'false', 'null'];
/** Numbers as people write them, which JSON does not allow. */
const NUMBER_LIKE = /^(?:[+.-]|[+-]?(?:NaN|Infinity)$)/;

function unknownToken(token: string): Omit<Fault, 'offset'> {
  if (NUMBER_LIKE.test(token)) return { message: `${token} is not a valid number in JSON` };
  const suggestion = nearest(token, WORDS);
  const message = `${token} is not valid JSON: write text and names in double quotes`;
  return suggestion === undefined ? { message } : { message: `${token} is not valid JSON`, suggestion };
}

type Code = ReturnType<typeof printParseErrorCode>;

/** The message for each of the parser's errors, given the token at which it stopped. */
const MESSAGES: Partial<Record<Code, (token: string) => string>> = {
  PropertyNameExpected: (token) => `expected a property name in double quotes before ${token}`,
  ValueExpected: (token) => `expected a value before ${token}`,
  ColonExpected: (token) => `":" is missing before ${token}`,
  CommaExpected: (token) => `"," is missing before ${token}`,
  CloseBraceExpected: () => '"}" is missing at the end of the file',
  CloseBracketExpected: () => '"]" is missing at the end of the file',
  EndOfFileExpected: (token) => `the file should end before ${token}`,
  InvalidCommentToken: () => 'JSON does not allow comments',
  UnexpectedEndOfString: (token) => `the string ${token} has no closing quote`,
  UnexpectedEndOfNumber: (token) => `${token} is not a valid number in JSON`,
  InvalidUnicode: (token) => `${token} contains \\u without four hexadecimal digits after it`,
  InvalidEscapeCharacter: (token) => `${token} contains a backslash sequence that JSON does not allow`,
  InvalidCharacter: (token) =>
    `${token} contains a control character: write it with a backslash, such as \\n or \\t`,
};

interface SyntaxFault {
  readonly fault: Fault;
  /** The parser recovers reliably, so that later errors are errors of their own. */
  readonly isRecoverable: boolean;
}

function explain(text: string, { error, offset }: ParseError): SyntaxFault {
  const code = printParseErrorCode(error);
  const before = text.slice(0, offset).trimEnd();
  const token = tokenAt(text, offset);
  if (before.endsWith(',') && /^[\]}]/.test(token))
    return {
      fault: { offset: before.length - 1, message: `remove the comma before ${token}` },
      isRecoverable: true,
    };
  if (code === 'InvalidSymbol') return { fault: { offset, ...unknownToken(token) }, isRecoverable: false };
  if (token === '') {
    const missing = code === 'ValueExpected' || code === 'PropertyNameExpected' || code === 'ColonExpected';
    const message = missing ? 'the file is incomplete' : MESSAGES[code]?.(token);
    return { fault: { offset, message: message ?? code }, isRecoverable: false };
  }
  return {
    fault: { offset, message: MESSAGES[code]?.(token) ?? code },
    isRecoverable: code === 'InvalidCommentToken' || (code === 'CommaExpected' && token.startsWith('"')),
  };
}

/** All faults up to the first from which the parser does not recover reliably; at most one at each offset. */
function faultsOf(text: string, errors: readonly ParseError[]): { faults: Fault[]; hasRecovered: boolean } {
  const faults: Fault[] = [];
  for (const error of errors) {
    const { fault, isRecoverable } = explain(text, error);
    if (!faults.some(({ offset }) => offset === fault.offset)) faults.push(fault);
    if (!isRecoverable) return { faults, hasRecovered: false };
  }
  return { faults, hasRecovered: true };
}

/**
 * Reads a text as JSON (RFC 8259).
 * @param text without a byte order mark
 * @returns the faults in the order of the text, and the tree if it is certain
 */
export function readSyntax(text: string): Syntax {
  if (text.trim() === '') return { faults: [{ offset: 0, message: 'the file is empty' }] };
  const tooDeep = findTooDeep(text);
  if (tooDeep !== undefined)
    return { faults: [{ offset: tooDeep, message: `nested deeper than ${MAX_DEPTH} levels` }] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const { faults, hasRecovered } = faultsOf(text, errors);
  return hasRecovered && root !== undefined ? { faults, root } : { faults };
}
