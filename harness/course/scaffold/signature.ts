import { nearest } from '../files/nearest.ts';
import { UserError } from '../files/user-error.ts';

/** The types that a signature can name. */
const TYPES = ['number', 'vector'] as const;

/** The function of a new exercise: it takes a vector. */
export interface Signature {
  readonly name: string;
  readonly parameter: string;
  readonly returns: (typeof TYPES)[number];
}

const SIGNATURE = /^\s*(?<name>[a-z]\w*)\s*\((?<parameters>[^()]*)\)\s*:\s*(?<returns>\w+)\s*$/;
const PARAMETER = /^\s*(?<name>[a-z]\w*)\s*:\s*(?<type>\w+)\s*$/;
const EXAMPLE = 'average(signal: vector): number';
const BY_HAND = 'Write the rest by hand: docs/authoring.md, "Other functions".';

/** @throws UserError where a type is probably misspelt */
function requireType(word: string, text: string): void {
  const near = nearest(word, TYPES);
  if (near !== undefined && near !== word)
    throw new UserError(`"${text}": there is no type ${word}. Did you mean ${near}?`);
}

/**
 * Reads the signature of the function of a new exercise.
 * @param texts one signature
 * @throws UserError that says what is wrong, and how an exercise with another function begins
 * @example parseSignature(['average(signal: vector): number'])
 */
export function parseSignature(texts: readonly string[]): Signature {
  const [text = ''] = texts;
  if (texts.length > 1) throw new UserError(`A new exercise begins with one function. ${BY_HAND}`);
  const { name, parameters = '', returns } = SIGNATURE.exec(text)?.groups ?? {};
  if (name === undefined || returns === undefined)
    throw new UserError(`"${text}" is not the signature of a function. A valid one is "${EXAMPLE}".`);
  if (parameters.trim() === '')
    throw new UserError(`"${text}": a graded function has at least one parameter`);
  const [first, ...others] = parameters.split(',').map((part) => {
    const { name: parameter, type } = PARAMETER.exec(part)?.groups ?? {};
    if (parameter === undefined || type === undefined)
      throw new UserError(`"${text}": write each parameter as name: type; got "${part.trim()}"`);
    requireType(type, text);
    return { parameter, type };
  });
  requireType(returns, text);
  const { parameter, type } = first!;
  const known = TYPES.find((one) => one === returns);
  if (known !== undefined && type === 'vector' && others.length === 0)
    return { name, parameter, returns: known };
  throw new UserError(
    `"${text}": a new exercise begins with a function of one vector that returns a number or a vector, such as "${name}(${parameter}: vector): ${known ?? 'vector'}". ${BY_HAND}`,
  );
}
