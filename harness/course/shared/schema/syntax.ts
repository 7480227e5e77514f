import {
  createScanner,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
  visit,
} from 'jsonc-parser';
import { nearest } from '../files/nearest.ts';
import type { Fault } from './problem.ts';
import { pointerPart } from './tree.ts';

/** Deep nesting would overflow the stack of the recursive parser; valid files have fewer than 20 levels. */
const MAX_DEPTH = 200;

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

/** Word, string or punctuation mark; at most 40 characters. */
function tokenAt(text: string, offset: number): string {
  const token = /^(?:"[^"\n\r]*"?|[^\s,:[\]{}"]+|[\s\S])/u.exec(text.slice(offset, offset + 200))?.[0] ?? '';
  return token.length > 40 ? `${token.slice(0, 40)}…` : token;
}

const WORDS = ['true', 'false', 'null'];
/** JSON forbids these forms of numbers. */
const NUMBER_LIKE = /^(?:[+.-]|[+-]?(?:NaN|Infinity)$)/;

function unknownToken(token: string): Omit<Fault, 'offset'> {
  if (NUMBER_LIKE.test(token)) return { message: `${token} is not a valid number in JSON` };
  const suggestion = nearest(token, WORDS);
  const message = `${token} is not valid JSON: write text and names in double quotes`;
  return suggestion === undefined ? { message } : { message: `${token} is not valid JSON`, suggestion };
}

/** `CommaExpected` → `comma expected`. */
const inWords = (code: string): string => code.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();

function explain(text: string, { error, offset }: ParseError): Fault {
  const code = printParseErrorCode(error);
  const before = text.slice(0, offset).trimEnd();
  const token = tokenAt(text, offset);
  if (before.endsWith(',') && /^[\]}]/.test(token))
    return { offset: before.length - 1, message: `remove the comma before ${token}` };
  if (code === 'InvalidSymbol') return { offset, ...unknownToken(token) };
  return { offset, message: `${inWords(code)} at ${token || 'the end of the file'}` };
}

/** JSON parsers differ in which value of a repeated name they use. */
function repeatedNames(text: string): Fault[] {
  const names = new Set<string>();
  const faults: Fault[] = [];
  visit(text, {
    onObjectProperty: (name, offset, _length, _line, _column, pathOf) => {
      const pointer = [...pathOf(), name].map(pointerPart).join('');
      if (names.has(pointer)) faults.push({ offset, pointer, message: 'this property is repeated' });
      names.add(pointer);
    },
  });
  return faults;
}

/**
 * Parses JSON (RFC 8259).
 * @param text without a byte order mark
 * @returns the tree; or the first error, or all repeated names
 */
export function readSyntax(text: string): { readonly root: Node } | { readonly faults: readonly Fault[] } {
  if (text.trim() === '') return { faults: [{ offset: 0, message: 'the file is empty' }] };
  const tooDeep = findTooDeep(text);
  if (tooDeep !== undefined)
    return { faults: [{ offset: tooDeep, message: `nested deeper than ${MAX_DEPTH} levels` }] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const faults = errors.length > 0 ? [explain(text, errors[0]!)] : repeatedNames(text);
  return faults.length > 0 ? { faults } : { root: root! };
}
