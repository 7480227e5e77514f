import { existsSync } from 'node:fs';
import path from 'node:path';
import { sort } from 'd3-array';
import ts from 'typescript';
import { SOLUTION_FILE, type SourceFiles } from '../../../core/model/solution-file.ts';
import { exerciseIds } from '../../shared/exercises/index.ts';
import { UserError } from '../../shared/files/user-error.ts';
import { makeFolder, writeAtomically } from '../../shared/files/write-file.ts';

const compilerOptions = { removeComments: true, target: ts.ScriptTarget.ESNext };

/** JavaScript without comments, which may name a student; TypeScript would keep `#!` and `/*!`. */
const plain = (text: string): string =>
  ts.transpileModule(text.replace(/^#!.*/, '').replaceAll('/*!', '/*'), { compilerOptions }).outputText;

/** True if code has a word or a number of its student's name. */
const names = (code: string, student: string): boolean =>
  (student.toLowerCase().match(/\p{L}{3,}|\d{4,}/gu) ?? []).some((one) => code.toLowerCase().includes(one));

/**
 * Writes the smallest of solutions with the same mistake as a misconception whose sentence is to be completed. Written as a
 * change of a variant it would seldom be short: 2 of 747 wrong solutions of three exercises were.
 * @param name of the new file, without its ending
 * @returns its path, relative to the course
 * @throws UserError, with nothing written; WriteError
 */
export async function createMisconception(
  root: string,
  exercise: string,
  name: string,
  solutions: readonly { readonly submission: string; readonly files: SourceFiles }[],
): Promise<string> {
  if (!(await exerciseIds(root)).includes(exercise))
    throw new UserError(`This course has no exercise ${exercise}.`);
  const codes = solutions.flatMap(({ submission, files }) => {
    const code = plain(files[SOLUTION_FILE]!);
    return Object.keys(files).length > 1 || names(code, submission) ? [] : [code];
  });
  const [code] = sort(codes, (one) => one.length);
  if (code === undefined)
    throw new UserError(
      'Each solution of this group has several files, or a word of its student’s name. Write the misconception by hand.',
    );
  const folder = path.join('tests', 'exercises', exercise);
  const file = path.join(folder, 'misconceptions', `${name}.ts`);
  if (existsSync(path.join(root, file))) throw new UserError(`${file} exists. Nothing was written.`);
  await makeFolder(path.join(root, path.dirname(file)));
  await writeAtomically(
    path.join(root, file),
    `// TODO: Say to these students what they probably did, and what to do instead.\n${code}`,
  );
  return file;
}
