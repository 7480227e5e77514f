import { createHash } from 'node:crypto';
import ts from 'typescript';

/** A source with comments, white space and names set aside: two sources with the same hash differ in nothing else. */
export interface NormalForm {
  /** SHA-256 of the tokens. */
  readonly hash: string;
  /** How many tokens there are: the longer, the less do two people write the same by chance. */
  readonly length: number;
}

/** What is longer than the sandbox takes, or has a word that long, nobody has written: it is one token. */
const MOST_CHARACTERS = 64 * 1024;
/** The scanner works out numbers: for a long one in quadratic time, and it fills the stack with its digits. */
const LONG_WORD = /\w{2000}/;

/** Values that the grammar takes for names. */
const VALUES: ReadonlySet<string> = new Set(['NaN', 'Infinity', 'undefined']);
const CLOSING: ReadonlySet<string> = new Set([')', ']', '}']);

const { FirstLiteralToken, LastLiteralToken, FirstTemplateToken, LastTemplateToken } = ts.SyntaxKind;

const isLiteral = (kind: ts.SyntaxKind): boolean =>
  (kind >= FirstLiteralToken && kind <= LastLiteralToken) ||
  (kind >= FirstTemplateToken && kind <= LastTemplateToken);

function* rawTokens(text: string): Generator<readonly [ts.SyntaxKind, string]> {
  if (text.length > MOST_CHARACTERS || LONG_WORD.test(text)) {
    yield [ts.SyntaxKind.Unknown, text];
    return;
  }
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, true, ts.LanguageVariant.Standard, text);
  // How many braces are open inside each `${…}` that we are in: only the scanner's user knows which one ends it.
  const templates: number[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const open = templates.length - 1;
    if (kind === ts.SyntaxKind.OpenBraceToken && open >= 0) templates[open]! += 1;
    if (kind === ts.SyntaxKind.CloseBraceToken && open >= 0) {
      if (templates[open] === 0) {
        kind = scanner.reScanTemplateToken(false);
        if (kind === ts.SyntaxKind.TemplateTail) templates.pop();
      } else templates[open]! -= 1;
    }
    if (kind === ts.SyntaxKind.TemplateHead) templates.push(0);
    // The value of a literal: 'a' is "a", and 0.50 is 0.5.
    yield [kind, isLiteral(kind) ? JSON.stringify(scanner.getTokenValue()) : scanner.getTokenText()];
  }
}

/**
 * The tokens of a source; a name becomes its number in the order of their first appearance, except the name of a
 * property. Semicolons and commas before a closing bracket are white space here: tools put them in and take them out.
 */
function* normalTokens(text: string): Generator<string> {
  const numbers = new Map<string, number>();
  let before = '';
  let waitingComma = false;
  for (const [kind, token] of rawTokens(text)) {
    const isProperty = before === '.' || before === '?.';
    before = token;
    if (kind === ts.SyntaxKind.SemicolonToken) continue;
    if (waitingComma && !CLOSING.has(token)) yield ',';
    waitingComma = kind === ts.SyntaxKind.CommaToken;
    if (waitingComma) continue;
    const isName = kind === ts.SyntaxKind.Identifier || kind === ts.SyntaxKind.PrivateIdentifier;
    if (isName && !isProperty && !VALUES.has(token)) {
      const number = numbers.get(token) ?? numbers.size;
      numbers.set(token, number);
      yield `#${number}`;
    } else yield token;
  }
}

/**
 * The normal form of a solution. It scans and never parses: the time is linear in the text, however it is nested.
 * @param files texts by file name, TypeScript or not
 */
export function normalForm(files: Readonly<Record<string, string>>): NormalForm {
  const hash = createHash('sha256');
  let length = 0;
  for (const name of Object.keys(files).toSorted()) {
    for (const token of normalTokens(files[name]!)) {
      hash.update(`${token}\n`);
      length += 1;
    }
    hash.update('\n');
  }
  return { hash: hash.digest('hex'), length };
}
