import { UserError } from '../files/user-error.ts';

/** The function of a new exercise: it takes a vector. */
export interface Signature {
  readonly name: string;
  readonly parameter: string;
  readonly returns: 'number' | 'vector';
}

const SIGNATURE =
  /^\s*(?<name>[a-z]\w*)\s*\(\s*(?<parameter>[a-z]\w*)\s*:\s*vector\s*\)\s*:\s*(?<returns>number|vector)\s*$/;

/**
 * Reads the signature of the function of a new exercise.
 * @param texts one signature
 * @throws UserError that says what one is, and how an exercise with another function begins
 * @example parseSignature(['average(signal: vector): number'])
 */
export function parseSignature(texts: readonly string[]): Signature {
  const text = texts.join(', ');
  const { name, parameter, returns } = SIGNATURE.exec(text)?.groups ?? {};
  if (name === undefined || parameter === undefined)
    throw new UserError(
      `"${text}": a new exercise begins with one function, of a vector, that returns a number or a vector, such as "average(signal: vector): number". Write the rest by hand: docs/authoring.md, "Other functions".`,
    );
  return { name, parameter, returns: returns === 'vector' ? 'vector' : 'number' };
}
