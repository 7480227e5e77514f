import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ENGINE } from '../bundle/engine.mjs';
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

/** What a new exercise is. */
export interface NewExercise {
  /** Two digits, a dash and a name: `09-run-lengths`. */
  readonly id: string;
  /** A few words, for lists. */
  readonly title: string;
  /** One sentence about what the student builds. */
  readonly summary: string;
  readonly signature: Signature;
}

/** A complete exercise about a placeholder, which the tests grade: a function that returns a number. */
const FOLDER = path.join(ENGINE, 'harness/course/scaffold/templates/number');

/** What it says, and what a function that returns a vector has in its place. */
const OF_A_VECTOR: readonly (readonly [number: string, vector: string])[] = [
  ['the sum of the squares of all numbers', 'the square of each number'],
  ['): number', '): number[]'],
  ['{ answer: number }', '{ answer: number[] }'],
  ['  number,\n', ''],
  ['  signed,\n', '  signed,\n  vector,\n'],
  ["(['samples'], number)", "(['samples'], vector)"],
  ['.reduce((soFar, one) => soFar + one * one, 0)', '.map((one) => one * one)'],
  ['let soFar = 0', 'const soFar: number[] = []'],
  ['soFar += one * one', 'soFar.push(one * one)'],
  ['// 9', '// [1, 4, 4]'],
  ['[1, 2, 2], expected: 9', '[1, 2, 2], expected: [1, 4, 4]'],
  ['[3], expected: 9', '[3], expected: [9]'],
  ['"answer": 9', '"answer": [1, 4, 4]'],
];

/** The names in the template that a new exercise replaces. */
const NAME = 'number-template';
const FUNCTION = 'compute';
const PARAMETER = 'samples';

/** The name of an exercise without its number, after which its reference is named. */
export const nameOf = (id: string): string => id.replace(/^\d+-/, '');

/** A module that exports `then` is taken for a promise. */
const UNUSABLE =
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
  'false finally for function if implements import in instanceof interface let new null package private protected ' +
  'public return static super switch then this throw true try typeof undefined var void while with yield';

/** The names that code binds or uses by themselves: not those of properties. */
const namesIn = (code: string): string[] =>
  code.replaceAll(/\/\*.*?\*\/|\/\/[^\n]*|'[^'\n]*'/gs, '').match(/(?<![.\w])[a-z]\w*(?![\w:])/g) ?? [];

/** @throws UserError if one of the names has a meaning in the code already */
function requireNames({ name, parameter }: Signature, code: readonly string[]): void {
  const taken = new Set([...UNUSABLE.split(' '), ...code.flatMap(namesIn)]);
  // These are not there afterwards.
  for (const word of [FUNCTION, PARAMETER]) taken.delete(word);
  const unusable = [name, parameter].find((word) => taken.has(word));
  if (unusable !== undefined) throw new UserError(`${unusable} cannot be a name here. Choose another one.`);
  if (name === parameter) throw new UserError(`A function and its parameter are both named ${name}`);
}

/**
 * All files of a new exercise, by path from the project's folder, not yet formatted: those of the template, with its names
 * replaced. The exercise works: the task, the right answers and the checks are about a placeholder.
 * @throws UserError if the function or its parameter cannot have its name
 */
export async function filesOf(root: string, exercise: NewExercise): Promise<ReadonlyMap<string, string>> {
  const { id, title, summary, signature } = exercise;
  const names: Readonly<Record<string, string>> = {
    [`00-${NAME}`]: id,
    [NAME]: nameOf(id),
    'New exercise': title,
    'Write a function.': summary,
    [FUNCTION]: signature.name,
    [PARAMETER]: signature.parameter,
  };
  const pattern = new RegExp(String.raw`(?<![\w-])(?:${Object.keys(names).join('|')})(?![\w-])`, 'g');
  const rename = (text: string, written: (name: string) => string): string =>
    text.replaceAll(pattern, (word) => written(names[word]!));
  const entries = await readdir(FOLDER, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(FOLDER, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .toSorted();
  const read = async (file: string): Promise<string> => {
    const text = await readFile(path.join(FOLDER, file), 'utf8');
    const changes = signature.returns === 'vector' ? OF_A_VECTOR : [];
    return changes.reduce((changed, [number, vector]) => changed.replaceAll(number, vector), text);
  };
  const texts = await Promise.all(files.map(read));
  requireNames(
    signature,
    texts.filter((_, k) => files[k]!.endsWith('.ts')),
  );
  const schemasFrom = (file: string): string =>
    path
      .relative(path.join(root, path.dirname(file)), path.join(ENGINE, 'schemas'))
      .replaceAll(path.sep, '/');
  return new Map(
    files.map((file, k) => [
      rename(file, String),
      file.endsWith('.json')
        ? rename(texts[k]!, (name) => JSON.stringify(name).slice(1, -1)).replace(
            /(?:\.\.\/)+schemas(?=\/)/,
            schemasFrom(file),
          )
        : rename(texts[k]!, String),
    ]),
  );
}
