import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ENGINE } from '../bundle/engine.mjs';
import { UserError } from '../files/user-error.ts';
import { namesIn, saidOf } from './said.ts';
import { parseSignature, type Signature } from './signature.ts';

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

/** A complete exercise about a placeholder, which the tests grade. */
const FOLDER = path.join(ENGINE, 'harness/course/scaffold/templates/number');

/** The names in the template that a new exercise replaces. */
const NAME = 'number-template';
const FUNCTION = 'compute';
const OWN = parseSignature([`${FUNCTION}(samples: vector): number`]);

/** The name of an exercise without its number, after which its reference is named. */
export const nameOf = (id: string): string => id.replace(/^\d+-/, '');

/** Names that TypeScript takes and modules do not; one that exports `then` is taken for a promise; and what the code calls. */
const UNUSABLE =
  'arguments await eval implements interface let package private protected public static then undefined yield ' +
  'JSON Number Object String';

/** @throws UserError if one of the names has a meaning in the code already */
function requireNames({ name, parameters, further }: Signature, code: readonly string[]): void {
  const names = [name, ...[...parameters, ...further].map((one) => one.name)];
  const taken = new Set([...UNUSABLE.split(' '), ...code.flatMap(namesIn)]);
  // This is not there afterwards.
  taken.delete('samples');
  const unusable = names.find((word) => word !== FUNCTION && taken.has(word));
  if (unusable !== undefined) throw new UserError(`${unusable} cannot be a name here. Choose another one.`);
  const twice = names.find((word, k) => names.indexOf(word) < k);
  if (twice !== undefined) throw new UserError(`Two of the function and its parameters are named ${twice}`);
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
  };
  const own = saidOf(OWN);
  const said = new Map(saidOf(signature).map((one, k) => [own[k]!, one]));
  const pieces = own.map((one) => one.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`));
  const words = String.raw`(?<![\w-])(?:${Object.keys(names).join('|')})(?![\w-])`;
  const pattern = new RegExp([...pieces, words].join('|'), 'g');
  const rename = (text: string, written: (name: string) => string): string =>
    text.replaceAll(pattern, (one) => said.get(one) ?? written(names[one]!));
  const entries = await readdir(FOLDER, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(FOLDER, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .toSorted();
  const texts = await Promise.all(files.map((file) => readFile(path.join(FOLDER, file), 'utf8')));
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
