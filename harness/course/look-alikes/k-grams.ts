import { createRequire } from 'node:module';
import type ts from 'typescript';
import { fnv1a } from '../../core/model/fnv1a.ts';
import { lineStarts, positionAt } from '../../core/model/text-position.ts';

// Required and not imported: Node searches an imported CommonJS module for the names of its exports, and TypeScript has
// nine megabytes.
const { createScanner, LanguageVariant, ScriptTarget, SyntaxKind } = createRequire(import.meta.url)(
  'typescript',
) as typeof ts;

/** The number of tokens of a k-gram: about one line. */
export const K = 12;

/** Longer texts are not handwritten, and not graded; each counts as a single token. */
const MAX_CHARACTERS = 64 * 1024;
/** The scanner evaluates number literals: long ones take quadratic time and overflow the stack. */
const LONG_WORD = /\w{2000,}/g;

/** Long words as names of the same length: a single one must not hide the code around it. */
const withoutLongWords = (text: string): string =>
  text.replaceAll(LONG_WORD, (word) => 'x'.repeat(word.length));

/** The grammar treats these values as identifiers. */
const VALUES: ReadonlySet<string> = new Set(['NaN', 'Infinity', 'undefined']);
const DECLARING: ReadonlySet<string> = new Set(['let', 'var']);
const CLOSING: ReadonlySet<string> = new Set([')', ']', '}']);

const { FirstLiteralToken, LastLiteralToken, FirstTemplateToken, LastTemplateToken } = SyntaxKind;

const isLiteral = (kind: ts.SyntaxKind): boolean =>
  (kind >= FirstLiteralToken && kind <= LastLiteralToken) ||
  (kind >= FirstTemplateToken && kind <= LastTemplateToken);

interface Token {
  readonly kind: ts.SyntaxKind;
  readonly text: string;
  /** Its offset in the source. */
  readonly start: number;
}

const SLASHES: ReadonlySet<ts.SyntaxKind> = new Set([SyntaxKind.SlashToken, SyntaxKind.SlashEqualsToken]);
const { FirstPunctuation, LastPunctuation, FirstReservedWord, LastReservedWord } = SyntaxKind;
/** After these a slash divides. */
const OPERANDS: ReadonlySet<string> = new Set([
  ')',
  ']',
  '++',
  '--',
  'this',
  'super',
  'null',
  'true',
  'false',
]);

/** Whether a slash begins a regular expression, in which a quote or `/*` hides no code. @param before the token before it */
function mayBeginRegExp(before: Pick<Token, 'kind' | 'text'> | undefined): boolean {
  if (before === undefined) return true;
  const { kind, text } = before;
  if (kind === SyntaxKind.TemplateHead || kind === SyntaxKind.TemplateMiddle) return true;
  const isWord = kind >= FirstReservedWord && kind <= LastReservedWord;
  return (isWord || (kind >= FirstPunctuation && kind <= LastPunctuation)) && !OPERANDS.has(text);
}

function* scan(source: string): Generator<Token> {
  if (source.length > MAX_CHARACTERS) {
    yield { kind: SyntaxKind.Unknown, text: source, start: 0 };
    return;
  }
  const code = withoutLongWords(source);
  const scanner = createScanner(ScriptTarget.ESNext, true, LanguageVariant.Standard, code);
  /** Before it no regular expression ends: without it, a line of slashes would take quadratic time. */
  let divides = 0;
  let previous: Pick<Token, 'kind' | 'text'> | undefined;
  // The number of open braces within each enclosing `${…}`: the scanner leaves it to its caller to find the end.
  const templates: number[] = [];
  for (let kind = scanner.scan(); kind !== SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (SLASHES.has(kind) && mayBeginRegExp(previous) && scanner.getTokenStart() >= divides) {
      const regExp = scanner.tryScan(() => {
        const scanned = scanner.reScanSlashToken();
        return scanner.isUnterminated() ? undefined : scanned;
      });
      if (regExp === undefined) {
        const lineEnd = code.indexOf('\n', scanner.getTokenStart());
        divides = lineEnd === -1 ? Infinity : lineEnd;
      } else kind = regExp;
    }
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
    const text = isLiteral(kind) ? JSON.stringify(scanner.getTokenValue()) : scanner.getTokenText();
    yield { kind, text, start: scanner.getTokenStart() };
    previous = { kind, text };
  }
}

/** Without semicolons and trailing commas, which formatters add and remove. `let`, `var` and `const` are one token. */
function* comparedTokens(source: string): Generator<Token & { readonly isName: boolean }> {
  let previous = '';
  let comma: Token | undefined;
  for (const token of scan(source)) {
    const { kind, text, start } = token;
    const isProperty = previous === '.' || previous === '?.';
    previous = text;
    if (kind === SyntaxKind.SemicolonToken) continue;
    if (comma && !CLOSING.has(text)) yield { ...comma, isName: false };
    comma = kind === SyntaxKind.CommaToken ? token : undefined;
    if (comma) continue;
    const isIdentifier = kind === SyntaxKind.Identifier || kind === SyntaxKind.PrivateIdentifier;
    const isName = isIdentifier && !isProperty && !VALUES.has(text);
    yield { kind, text: DECLARING.has(text) ? 'const' : text, start, isName };
  }
}

/** K tokens in a row. */
interface KGram {
  /** Equal for the same tokens with other names. */
  readonly hash: number;
  /** The offsets of its first and its last token in the source. */
  readonly start: number;
  readonly last: number;
}

/** The k-grams of a source, in order. It is only scanned and never parsed: the time is linear in its length. */
function* kGrams(source: string): Generator<KGram> {
  const tokens = [...comparedTokens(source)];
  const lastSeen = new Map<string, number>();
  /** For a name, how many tokens ago it occurred, or 0. Another token's text, hashed. */
  const features = tokens.map(({ text, isName }, k) => {
    if (!isName) return fnv1a(text);
    const distance = k - (lastSeen.get(text) ?? k);
    lastSeen.set(text, k);
    return distance;
  });
  for (let first = 0; first + K <= tokens.length; first += 1) {
    let hash = 0x811c9dc5;
    for (let k = 0; k < K; k += 1) {
      const { isName } = tokens[first + k]!;
      // A name is what it is within the k-gram alone: where it occurred there before.
      const feature = isName && features[first + k]! > k ? 0 : features[first + k]!;
      hash = Math.imul(Math.imul(hash ^ Number(isName), 0x01000193) ^ feature, 0x01000193);
      hash ^= hash >>> 15;
    }
    yield { hash, start: tokens[first]!.start, last: tokens[first + K - 1]!.start };
  }
}

/**
 * The different k-grams of a solution, as hashes of 32 bits, sorted.
 * @param files texts by file name; they need not be valid TypeScript
 */
export function fingerprintOf(files: Readonly<Record<string, string>>): Int32Array {
  const hashes = new Set<number>();
  for (const source of Object.values(files)) for (const { hash } of kGrams(source)) hashes.add(hash);
  return Int32Array.from(hashes).toSorted();
}

/** The numbers of the lines of a source, counted from 1, on which one of these k-grams is. */
export function linesOf(source: string, wanted: ReadonlySet<number>): Set<number> {
  const starts = lineStarts(source);
  const lines = new Set<number>();
  for (const { hash, start, last } of kGrams(source))
    if (wanted.has(hash))
      for (let line = positionAt(starts, start).line; line <= positionAt(starts, last).line; line += 1)
        lines.add(line);
  return lines;
}
