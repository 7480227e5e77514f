import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type ts from 'typescript';
import { getOrCreate } from '../../core/model/get-or-create.ts';

// Required and not imported: Node searches an imported CommonJS module for the names of its exports, and TypeScript has
// nine megabytes.
const { createScanner, LanguageVariant, ScriptTarget, SyntaxKind } = createRequire(import.meta.url)(
  'typescript',
) as typeof ts;

/** A source without comments, white space and variable names: sources with the same hash differ in nothing else. */
export interface NormalForm {
  /** SHA-256 of the tokens, hexadecimal. */
  readonly hash: string;
  /** The more tokens, the less likely two people write the same by chance. */
  readonly tokenCount: number;
}

/** Longer texts, and texts with longer words, are not handwritten; each counts as a single token. */
const MAX_CHARACTERS = 64 * 1024;
/** The scanner evaluates number literals: long ones take quadratic time and overflow the stack. */
const LONG_WORD = /\w{2000}/;

/** The grammar treats these values as identifiers. */
const VALUES: ReadonlySet<string> = new Set(['NaN', 'Infinity', 'undefined']);
const CLOSING: ReadonlySet<string> = new Set([')', ']', '}']);

const { FirstLiteralToken, LastLiteralToken, FirstTemplateToken, LastTemplateToken } = SyntaxKind;

const isLiteral = (kind: ts.SyntaxKind): boolean =>
  (kind >= FirstLiteralToken && kind <= LastLiteralToken) ||
  (kind >= FirstTemplateToken && kind <= LastTemplateToken);

function* rawTokens(text: string): Generator<readonly [ts.SyntaxKind, string]> {
  if (text.length > MAX_CHARACTERS || LONG_WORD.test(text)) {
    yield [SyntaxKind.Unknown, text];
    return;
  }
  const scanner = createScanner(ScriptTarget.ESNext, true, LanguageVariant.Standard, text);
  // The number of open braces within each enclosing `${…}`: the scanner leaves it to its caller to find the end.
  const templates: number[] = [];
  for (let kind = scanner.scan(); kind !== SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const open = templates.length - 1;
    if (kind === SyntaxKind.OpenBraceToken && open >= 0) templates[open]! += 1;
    if (kind === SyntaxKind.CloseBraceToken && open >= 0) {
      if (templates[open] === 0) {
        kind = scanner.reScanTemplateToken(false);
        if (kind === SyntaxKind.TemplateTail) templates.pop();
      } else templates[open]! -= 1;
    }
    if (kind === SyntaxKind.TemplateHead) templates.push(0);
    // The value of a literal, not its spelling: 'a' equals "a", and 0.50 equals 0.5.
    yield [kind, isLiteral(kind) ? JSON.stringify(scanner.getTokenValue()) : scanner.getTokenText()];
  }
}

/**
 * Yields the tokens of a source. Identifiers are numbered by first appearance; property names stay. Semicolons and
 * trailing commas are dropped, because formatters add and remove them.
 */
function* normalTokens(text: string): Generator<string> {
  const numbers = new Map<string, number>();
  let previous = '';
  let pendingComma = false;
  for (const [kind, token] of rawTokens(text)) {
    const isProperty = previous === '.' || previous === '?.';
    previous = token;
    if (kind === SyntaxKind.SemicolonToken) continue;
    if (pendingComma && !CLOSING.has(token)) yield ',';
    pendingComma = kind === SyntaxKind.CommaToken;
    if (pendingComma) continue;
    const isName = kind === SyntaxKind.Identifier || kind === SyntaxKind.PrivateIdentifier;
    if (isName && !isProperty && !VALUES.has(token)) {
      yield `#${getOrCreate(numbers, token, () => numbers.size)}`;
    } else yield token;
  }
}

/**
 * The normal form of a solution. It only scans and never parses, so the time is linear in the length of the text.
 * @param files texts by file name; they need not be valid TypeScript
 */
export function normalForm(files: Readonly<Record<string, string>>): NormalForm {
  const hash = createHash('sha256');
  let tokenCount = 0;
  for (const name of Object.keys(files).toSorted()) {
    for (const token of normalTokens(files[name]!)) {
      hash.update(`${token}\n`);
      tokenCount += 1;
    }
    hash.update('\n');
  }
  return { hash: hash.digest('hex'), tokenCount };
}
