import ts from 'typescript';
import { UserError } from '../../shared/files/user-error.ts';

/** Code for a type in a new exercise; @ stands for a value. */
interface TypeCode {
  readonly type: string;
  /** For `exports`. */
  readonly shape: string;
  readonly domain: string;
  /** Number that depends on all of @. */
  readonly size: string;
  /** Answer that depends on the number @. */
  readonly answer: string;
  readonly example: string;
  /** Only for functions: code that creates one for checks; @ is a number. */
  readonly callable?: string;
}

export interface NamedCode extends TypeCode {
  readonly name: string;
}

export interface ParsedSignature {
  readonly name: string;
  /** At least one. */
  readonly parameters: readonly NamedCode[];
  readonly returns: TypeCode;
}

/** Substitutes `value` for @. */
export const substitute = (value: string, code: string): string => code.replaceAll('@', () => value);

function list({ type, shape, domain, size, answer, example }: TypeCode): TypeCode {
  // Names of an inner list would hide those of an outer one.
  const [soFar, one] = size.includes('(soFar') ? ['before', 'each'] : ['soFar', 'one'];
  return {
    type: `readonly ${/\W/.test(type) ? `(${type})` : type}[]`,
    shape: `list(${shape})`,
    domain: `listOf(${domain}, 1, 8)`,
    size: `@.reduce((${soFar}, ${one}) => ${soFar} + ${substitute(one!, size)}, 0)`,
    answer: `[${answer}]`,
    example: `[${example}]`,
  };
}

function record(fields: readonly NamedCode[]): TypeCode {
  const each = (written: (field: NamedCode) => string, between = ', '): string =>
    fields.map((field) => `${field.name}: ${written(field)}`).join(between);
  return {
    type: `{ readonly ${each(({ type }) => type, '; readonly ')} }`,
    shape: `record({ ${each(({ shape }) => shape)} })`,
    domain: `recordOf({ ${each(({ domain }) => domain)} })`,
    size: sizesOf(fields, '@.'),
    answer: `{ ${each(({ answer }) => answer)} }`,
    example: `{ ${each(({ example }) => example)} }`,
  };
}

/** @param from prefix of fields, with a dot */
export const sizesOf = (all: readonly NamedCode[], from = ''): string =>
  all.map(({ name, size }) => substitute(`${from}${name}`, size)).join(' + ');

const NUMBERS = 'numberIn(signed(1e-6, 100))';
const WHOLE = 'Math.floor(@)';
const number = { type: 'number', shape: 'number', domain: NUMBERS, size: '@ * @', answer: '@', example: '3' };
const count = { ...number, shape: 'wholeNumber', domain: 'numberIn(range(1, 9))', size: '@', answer: WHOLE };
const text = {
  ...number,
  type: 'string',
  shape: 'text',
  domain: "textOf(0, 9, { letters: 'abc' })",
  size: '@.length',
  answer: `String(${WHOLE})`,
  example: '"abc"',
};
const boolean = {
  type: 'boolean',
  shape: 'boolean',
  domain: 'truthValue',
  size: 'Number(@)',
  answer: `${WHOLE} % 2 === 1`,
  example: 'true',
};
const vector = { ...list(number), shape: 'vector', example: '[1, 2, 2]' };
// Rows have the same length.
const matrix = { ...list(vector), shape: 'matrix', domain: `listOf(listOf(${NUMBERS}, 3), 1, 8)` };
const complex = { ...record(['re', 'im'].map((name) => ({ name, ...number }))), shape: 'complex' };
const PARTS: ReadonlyMap<string, TypeCode> = new Map(
  [number, count, text, boolean, vector, matrix, complex].map((one) => [one.shape, one]),
);

const none = (what: string): never => {
  throw new UserError(
    `A new exercise cannot begin with ${what}. Its types are number, wholeNumber, string, boolean, Vector, Matrix, Complex, lists T[] and records { a: T; b: T } of these, and as parameters functions (x: T) => T: begin with one of them, and write the rest by hand (docs/authoring.md, "All shapes").`,
  );
};

function partOf(type: ts.TypeNode | undefined): TypeCode {
  if (type === undefined) return none('a parameter without a type');
  if (ts.isParenthesizedTypeNode(type) || ts.isTypeOperatorNode(type)) return partOf(type.type);
  if (ts.isTypeLiteralNode(type) && type.members.length > 0)
    return record(type.members.map((one) => namedPart(one)));
  if (ts.isArrayTypeNode(type)) {
    const of = partOf(type.elementType);
    return of === number ? vector : of === vector ? matrix : list(of);
  }
  const name = type.getText();
  const shape = name === 'string' ? 'text' : name.replace(/^./, (letter) => letter.toLowerCase());
  return PARTS.get(shape) ?? none(name);
}

function passed({ parameters, type }: ts.FunctionTypeNode): TypeCode {
  const [given, returns] = [parameters.map((one) => namedPart(one)), partOf(type)];
  const each = (written: (parameter: NamedCode) => string): string => given.map(written).join(', ');
  const shapes = each(({ name, shape }) => `['${name}', ${shape}]`);
  const body = `(${each(({ name }) => name)}) => (${substitute(`${sizesOf(given)} + @`, returns.answer)})`;
  return {
    ...returns,
    type: `(${each((one) => `${one.name}: ${one.type}`)}) => ${returns.type}`,
    domain: 'functionOf()',
    size: substitute(`@(${each(({ example }) => example)})`, returns.size),
    example: substitute('2', body),
    callable: `callable('${body}', [${shapes}], ${returns.shape}, ${body})`,
  };
}

function namedPart(node: ts.ParameterDeclaration | ts.TypeElement, read = partOf): NamedCode {
  const isOne = ts.isParameter(node) || ts.isPropertySignature(node);
  if (!isOne || !ts.isIdentifier(node.name)) return none(node.getText());
  const { name, type, questionToken, initializer, dotDotDotToken } = node as ts.ParameterDeclaration;
  if ((questionToken ?? initializer ?? dotDotDotToken) !== undefined) return none(node.getText());
  return { name: name.getText(), ...read(type) };
}

/**
 * Parses a function's signature; names of shapes count as types.
 * @param texts one signature
 * @throws UserError that explains signatures
 * @example parseSignature(['average(signal: vector): number'])
 */
export function parseSignature(texts: readonly string[]): ParsedSignature {
  const code = `declare function ${texts.join('; ')}`;
  const { diagnostics } = ts.transpileModule(code, { reportDiagnostics: true });
  const [one, ...more] = ts.createSourceFile('f.ts', code, ts.ScriptTarget.Latest, true).statements;
  const isOne = diagnostics!.length === 0 && more.length === 0 && one && ts.isFunctionDeclaration(one);
  if (!isOne || one.name === undefined || one.type === undefined || one.parameters.length === 0)
    throw new UserError(
      `"${texts.join(', ')}": a new exercise begins with one function, of at least one argument, such as "average(signal: vector): number" or "root(f: (x: number) => number, a: number): number"`,
    );
  return {
    name: one.name.text,
    // Only parameters of the function itself may be functions.
    parameters: one.parameters.map((each) =>
      namedPart(each, (type) => (type && ts.isFunctionTypeNode(type) ? passed(type) : partOf(type))),
    ),
    returns: partOf(one.type),
  };
}
