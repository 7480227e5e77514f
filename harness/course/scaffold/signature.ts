import { nearest } from '../files/nearest.ts';
import { UserError } from '../files/user-error.ts';

/** The types that a signature can name; each is also a shape of `descent-grader/checks`. */
export const TYPES = ['number', 'wholeNumber', 'text', 'boolean', 'vector', 'matrix'] as const;
export type TypeName = (typeof TYPES)[number];

export interface Parameter {
  readonly name: string;
  readonly type: TypeName;
}

/** A function that students write. */
export interface FunctionSketch {
  readonly name: string;
  /** At least one. */
  readonly parameters: readonly Parameter[];
  readonly returns: TypeName;
}

const SIGNATURE = /^\s*(?<name>[a-z]\w*)\s*\((?<parameters>[^()]*)\)\s*:\s*(?<returns>\w+)\s*$/;
const PARAMETER = /^\s*(?<name>[a-z]\w*)\s*:\s*(?<type>\w+)\s*$/;
const EXAMPLE = 'average(signal: vector): number';

/** Words of the language, and names that the generated files use. */
const RESERVED = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof undefined var void while with yield ' +
    'allNumbers values solution seen reference expected'
  ).split(' '),
);

function requireName(name: string, text: string): string {
  if (RESERVED.has(name)) throw new UserError(`"${text}": ${name} cannot be a name. Choose another one.`);
  return name;
}

function typeNamed(word: string, text: string): TypeName {
  const type = TYPES.find((one) => one === word);
  if (type !== undefined) return type;
  const near = nearest(word, TYPES);
  const advice = near === undefined ? `The types are ${TYPES.join(', ')}.` : `Did you mean ${near}?`;
  throw new UserError(`"${text}": there is no type ${word}. ${advice}`);
}

function parseParameter(part: string, text: string): Parameter {
  const groups = PARAMETER.exec(part)?.groups;
  if (groups === undefined)
    throw new UserError(`"${text}": write each parameter as name: type; got "${part.trim()}"`);
  return { name: requireName(groups['name']!, text), type: typeNamed(groups['type']!, text) };
}

/**
 * Reads the signature of a function.
 * @throws UserError that says what is wrong
 * @example parseSignature('average(signal: vector): number')
 */
function parseSignature(text: string): FunctionSketch {
  const groups = SIGNATURE.exec(text)?.groups;
  if (groups === undefined)
    throw new UserError(`"${text}" is not the signature of a function. A valid one is "${EXAMPLE}".`);
  const parts = groups['parameters']!.trim() === '' ? [] : groups['parameters']!.split(',');
  if (parts.length === 0) throw new UserError(`"${text}": a graded function has at least one parameter`);
  const parameters = parts.map((part) => parseParameter(part, text));
  const repeated = parameters.find(({ name }, k) => parameters.findIndex((other) => other.name === name) < k);
  if (repeated !== undefined) throw new UserError(`"${text}": two parameters are named ${repeated.name}`);
  return {
    name: requireName(groups['name']!, text),
    parameters,
    returns: typeNamed(groups['returns']!, text),
  };
}

/**
 * Reads the signatures of all functions of an exercise.
 * @throws UserError also where two functions have one name, or one parameter has two types
 */
export function parseSignatures(texts: readonly string[]): FunctionSketch[] {
  const functions = texts.map(parseSignature);
  const types = new Map<string, TypeName>();
  for (const [k, { name, parameters }] of functions.entries()) {
    if (functions.findIndex((other) => other.name === name) < k)
      throw new UserError(`Two functions are named ${name}`);
    for (const parameter of parameters) {
      const known = types.get(parameter.name) ?? parameter.type;
      if (known !== parameter.type)
        throw new UserError(
          `${parameter.name} is a ${known} in one function and a ${parameter.type} in ${name}: give them different names`,
        );
      types.set(parameter.name, known);
    }
  }
  return functions;
}
