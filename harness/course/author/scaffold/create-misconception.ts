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

interface Solution {
  readonly submission: string;
  readonly files: SourceFiles;
}

const COMMENT = /\/\/[^\n]*|\/\*.*?\*\//gs;

/** A comment of several lines can end a statement. */
const spaceFor = (comment: string): string => (comment.includes('\n') ? '\n' : ' ');

/** Leaves out comments, which may name a student, and empty lines. */
function withoutComments(text: string): string {
  const file = ts.createSourceFile(SOLUTION_FILE, text, ts.ScriptTarget.Latest);
  let code = '';
  const visit = (node: ts.Node): void => {
    const parts = node.getChildren(file).filter((part) => !ts.isJSDoc(part));
    for (const part of parts) visit(part);
    const start = node.getStart(file);
    // Nothing but white space and comments is before the start of a token.
    if (parts.length === 0)
      code += text.slice(node.pos, start).replaceAll(COMMENT, spaceFor) + text.slice(start, node.end);
  };
  visit(file);
  return `${code
    .replaceAll(/[^\S\n]+$/gm, '')
    .replaceAll(/\n{2,}/g, '\n')
    .trim()}\n`;
}

/** Words and numbers of a name that may be in code. */
const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/\p{L}{3,}|\d{4,}/gu) ?? [];

const names = (text: string, student: string): boolean =>
  wordsOf(student).some((word) => text.toLowerCase().includes(word));

/** Lines that a change may take away and add; no more than the variant has. */
const MOST_LINES = 8;

const linesOf = (text: string): string[] =>
  withoutComments(text)
    .trimEnd()
    .split('\n')
    .map((line) => line.trim());

/** A solution as one change of a variant, if that is short. */
function changeOf(
  text: string,
  variant: string,
): { readonly from: string[]; readonly to: string[] } | undefined {
  const [before, after] = [linesOf(variant), linesOf(text)];
  const shorter = Math.min(before.length, after.length);
  let [first, last] = [0, 0];
  while (first < shorter && before[first] === after[first]) first += 1;
  while (last < shorter - first && before.at(-1 - last) === after.at(-1 - last)) last += 1;
  // A change replaces at least one line.
  if (first === before.length - last) first -= 1;
  const [from, to] = [before, after].map((lines) => lines.slice(first, lines.length - last)) as [
    string[],
    string[],
  ];
  const refuse = (): never => {
    throw new Error('the lines are not there, or several times');
  };
  const made = tryOr('', () => withChanges(variant, [{ line: 1, from, to }], '', refuse));
  const isSame = linesOf(made).join('\n') === after.join('\n');
  const isShort = from.length + to.length <= Math.min(MOST_LINES, before.length);
  return isSame && isShort ? { from, to } : undefined;
}

function bodyOf(text: string, variants: Readonly<Record<string, string>>): string {
  const changes = Object.entries(variants).flatMap(([name, variant]) => {
    const change = changeOf(text, variant);
    return change === undefined ? [] : [{ name, ...change }];
  });
  const [nearest] = sort(changes, ({ from, to }) => from.length + to.length);
  if (nearest === undefined) return text;
  const { name, from, to } = nearest;
  const marked = [...from.map((line) => `- ${line}`), ...to.map((line) => `+ ${line}`)];
  return [`like: ${name}`, ...marked].map((line) => `// ${line}\n`).join('');
}

/**
 * Writes the smallest of solutions with the same mistake as a misconception, without comments, and with a sentence to
 * complete.
 * @param name of the new file, without its ending
 * @returns its path, relative to the course
 * @throws UserError, with nothing written; WriteError
 */
export async function createMisconception(
  root: string,
  exercise: string,
  name: string,
  solutions: readonly Solution[],
): Promise<string> {
  if (!(await exerciseIds(root)).includes(exercise))
    throw new UserError(`This course has no exercise ${exercise}.`);
  const single = solutions.filter(({ files }) => Object.keys(files).length === 1);
  const texts = single.flatMap(({ submission, files }) => {
    const text = withoutComments(files[SOLUTION_FILE]!);
    return names(text, submission) ? [] : [text];
  });
  const [smallest] = sort(
    texts,
    (text) => text.length,
    (text) => text,
  );
  if (smallest === undefined)
    throw new UserError(
      single.length === 0
        ? 'All solutions of this group have several files. Write the misconception by hand, in one file.'
        : 'All solutions of this group have a word of their student’s name. Write the misconception by hand, without it.',
    );
  const folder = `tests/exercises/${exercise}`;
  const file = `${folder}/misconceptions/${name}.ts`;
  if (existsSync(path.join(root, file))) throw new UserError(`${file} exists. Nothing was written.`);
  const variants = await readFolder(path.join(root, folder, 'variants'), '.ts');
  const sentence = '// TODO: Say to these students what they probably did, and what to do instead.\n';
  await makeFolder(path.join(root, folder, 'misconceptions'));
  await writeAtomically(path.join(root, file), sentence + bodyOf(smallest, variants));
  return file;
}
