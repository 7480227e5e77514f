import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { nearest } from './nearest.ts';
import type { Fault } from './problem.ts';

/** What reading a text as JSON found. */
export interface Syntax {
  readonly faults: readonly Fault[];
  /** The tree; absent where the parser lost its way, so that nothing more can be said of the file. */
  readonly root?: Node;
}

/** Nothing of ours is nested deeper than 20; the parser recurses, and a hostile file must not end its stack. */
const DEEPEST = 200;

/** The offset of the first bracket that is nested too deep. */
function tooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const offset = scanner.getTokenOffset();
    if ('[{'.includes(text[offset]!)) depth += 1;
    if (']}'.includes(text[offset]!)) depth -= 1;
    if (depth > DEEPEST) return offset;
  }
  return undefined;
}

/** The word, string or sign at an offset, as it is written, cut where it is long. */
function tokenAt(text: string, offset: number): string {
  const token = /^(?:"[^"\n\r]*"?|[^\s,:[\]{}"]+|[\s\S])/u.exec(text.slice(offset, offset + 200))?.[0] ?? '';
  return token.length > 40 ? `${token.slice(0, 40)}…` : token;
}

const WORDS = ['true', 'false', 'null'];
/** What a person writes for a number, and JSON does not know. */
const NUMBER_LIKE = /^(?:[+.-]|[+-]?(?:NaN|Infinity)$)/;

function strangeToken(token: string): Omit<Fault, 'offset'> {
  if (NUMBER_LIKE.test(token)) return { message: `${token} is not a number in JSON` };
  const suggestion = nearest(token, WORDS);
  const message = `${token} is not JSON: text and names stand in double quotes`;
  return suggestion === undefined ? { message } : { message: `${token} is not JSON`, suggestion };
}

type Code = ReturnType<typeof printParseErrorCode>;

/** What each of the parser's errors means, given the token where it stopped. */
const MEANINGS: Partial<Record<Code, (token: string) => string>> = {
  PropertyNameExpected: (token) => `a property's name in double quotes is expected before ${token}`,
  ValueExpected: (token) => `a value is expected before ${token}`,
  ColonExpected: (token) => `":" is missing before ${token}`,
  CommaExpected: (token) => `"," is missing before ${token}`,
  CloseBraceExpected: () => 'the file ends, and "}" is missing',
  CloseBracketExpected: () => 'the file ends, and "]" is missing',
  EndOfFileExpected: (token) => `the file should end before ${token}`,
  InvalidCommentToken: () => 'JSON has no comments',
  UnexpectedEndOfString: (token) => `the string ${token} has no closing quote`,
  UnexpectedEndOfNumber: (token) => `${token} is not a number in JSON`,
  InvalidUnicode: (token) => `${token} has a \\u that is not followed by four hexadecimal digits`,
  InvalidEscapeCharacter: (token) => `${token} has a backslash that JSON does not know`,
  InvalidCharacter: (token) => `${token} has a control character: write it with a backslash, as \\n or \\t`,
};

interface Reading {
  readonly fault: Fault;
  /** The parser knows how it goes on: what it finds later is no consequence of this. */
  readonly harmless: boolean;
}

function readingOf(text: string, { error, offset }: ParseError): Reading {
  const code = printParseErrorCode(error);
  const before = text.slice(0, offset).trimEnd();
  const token = tokenAt(text, offset);
  if (before.endsWith(',') && /^[\]}]/.test(token))
    return {
      fault: { offset: before.length - 1, message: `the comma before ${token} must go` },
      harmless: true,
    };
  if (code === 'InvalidSymbol') return { fault: { offset, ...strangeToken(token) }, harmless: false };
  if (token === '') {
    const missing = code === 'ValueExpected' || code === 'PropertyNameExpected' || code === 'ColonExpected';
    const message = missing ? 'the file ends too early' : MEANINGS[code]?.(token);
    return { fault: { offset, message: message ?? code }, harmless: false };
  }
  return {
    fault: { offset, message: MEANINGS[code]?.(token) ?? code },
    harmless: code === 'InvalidCommentToken' || (code === 'CommaExpected' && token.startsWith('"')),
  };
}

/** All faults up to the first that makes the parser lose its way; one of them at each place. */
function faultsOf(text: string, errors: readonly ParseError[]): { faults: Fault[]; lost: boolean } {
  const faults: Fault[] = [];
  for (const error of errors) {
    const { fault, harmless } = readingOf(text, error);
    if (!faults.some(({ offset }) => offset === fault.offset)) faults.push(fault);
    if (!harmless) return { faults, lost: true };
  }
  return { faults, lost: false };
}

/**
 * Reads a text as JSON (RFC 8259), without a byte order mark.
 * @returns the faults in the order of the text, and the tree where they leave no doubt about it
 */
export function readSyntax(text: string): Syntax {
  if (text.trim() === '') return { faults: [{ offset: 0, message: 'the file is empty' }] };
  const deep = tooDeep(text);
  if (deep !== undefined)
    return { faults: [{ offset: deep, message: `nested deeper than ${DEEPEST} levels` }] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const { faults, lost } = faultsOf(text, errors);
  return lost || root === undefined ? { faults } : { faults, root };
}
