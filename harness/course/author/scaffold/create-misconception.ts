import { existsSync } from 'node:fs';
import path from 'node:path';
import { sort } from 'd3-array';
import ts from 'typescript';
import { SOLUTION_FILE, type SourceFiles } from '../../../core/model/solution-file.ts';
import { withChanges } from '../../shared/bundle/like.mjs';
import { exerciseIds, readFolder } from '../../shared/exercises/index.ts';
import { tryOr } from '../../shared/files/try-or.ts';
import { UserError } from '../../shared/files/user-error.ts';
import { makeFolder, writeAtomically } from '../../shared/files/write-file.ts';

const compilerOptions = { removeComments: true, target: ts.ScriptTarget.ESNext };

/** JavaScript without comments, which may name a student; TypeScript would keep `#!` and `/*!`. */
const plain = (text: string): string =>
  ts.transpileModule(text.replace(/^#!.*/, '').replaceAll('/*!', '/*'), { compilerOptions }).outputText;

const linesOf = (text: string): string[] => text.split(/\s*\n\s*/).filter(Boolean);

/** Whether code has a word or a number of its student's name. */
const names = (code: string, student: string): boolean =>
  (student.toLowerCase().match(/\p{L}{3,}|\d{4,}/gu) ?? []).some((one) => code.toLowerCase().includes(one));

/** Lines that a short change may take away and add. */
const MOST_LINES = 8;

/** Lines of a comment that states code as one change of a variant; none if that is impossible or long. */
function changeOf(code: string, name: string, variant: string): readonly string[] {
  const [before, after] = [linesOf(plain(variant)), linesOf(code)];
  const shorter = Math.min(before.length, after.length);
  let [first, last] = [0, 0];
  while (first < shorter && before[first] === after[first]) first += 1;
  while (last < shorter - first && before.at(-1 - last) === after.at(-1 - last)) last += 1;
  // A change replaces at least one line.
  if (first === before.length - last) first -= 1;
  const [from, to] = [before.slice(first, before.length - last), after.slice(first, after.length - last)];
  const refuse = (): never => {
    throw new Error('the lines are not there, or several times');
  };
  const made = tryOr('', () => plain(withChanges(variant, [{ line: 1, from, to }], name, refuse)));
  const isShort = from.length + to.length <= Math.min(MOST_LINES, before.length);
  return isShort && linesOf(made).join() === after.join()
    ? [`like: ${name}`, ...from.map((line) => `- ${line}`), ...to.map((line) => `+ ${line}`)]
    : [];
}

/**
 * Writes the smallest of solutions with the same mistake as a misconception whose sentence is to be completed.
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
  const variants = Object.entries(await readFolder(path.join(root, folder, 'variants'), '.ts'));
  const changes = variants.map((variant) => changeOf(code, ...variant)).filter((lines) => lines.length > 0);
  const [change] = sort(changes, (lines) => lines.length);
  const sentence = 'TODO: Say to these students what they probably did, and what to do instead.';
  const comment = [sentence, ...(change ?? [])].map((line) => `// ${line}\n`).join('');
  await makeFolder(path.join(root, path.dirname(file)));
  await writeAtomically(path.join(root, file), comment + (change ? '' : code));
  return file;
}
