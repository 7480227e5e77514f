import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Grades } from '../../../core/model/grades.generated.ts';
import type { SourceFiles } from '../../../core/sandbox/index.ts';
import { ENGINE } from '../../shared/bundle/engine.mjs';
import { versionIn } from '../../shared/bundle/index.mjs';
import { tryOr } from '../../shared/files/try-or.ts';
import { UserError } from '../../shared/files/user-error.ts';
import { readUserFile } from '../../shared/files/user-file.ts';
import { listed } from '../../shared/model/listed.ts';
import { type SameMistake, SameMistakes } from '../../shared/model/same-mistakes.ts';
import { RESULTS } from './result-folder.ts';
import { readResult } from './store.ts';

const GRADES = 'grades.json';

/** A solution of a group, as it was graded. */
export interface GroupedSolution {
  readonly submission: string;
  readonly files: SourceFiles;
}

function groupsIn(out: string): SameMistake[] {
  const file = path.join(out, GRADES);
  const text = readUserFile(
    file,
    `${out} has no ${GRADES}: give the folder into which "npm run grade" wrote the class, its --out`,
  );
  const grades = tryOr(undefined, () => JSON.parse(text) as Grades);
  const engine = versionIn(ENGINE);
  if (grades?.versions?.engine !== engine)
    throw new UserError(`${file} is not of this version, ${engine}: grade the class again`);
  const found = new SameMistakes();
  for (const submission of grades!.submissions) found.add(submission);
  return found.groups;
}

/**
 * Reads the solutions of a group that the report of a class lists.
 * @param out results of a class
 * @param group `04-momentum/3fa2c1d0`
 * @throws UserError if there is no such group, or if its solutions are gone
 */
export function readGroup(
  out: string,
  group: string,
): { readonly exercise: string; readonly solutions: readonly GroupedSolution[] } {
  const groups = groupsIn(out);
  const one = groups.find((each) => each.group === group);
  const names = groups.map((each) => each.group);
  if (one === undefined)
    throw new UserError(
      names.length === 0
        ? `${out} has no groups: no two students have the same mistake without a name`
        : `${out} has no group "${group}". Its report lists ${listed(names)}.`,
    );
  const { exercise, members } = one;
  const keys = tryOr([], () => readdirSync(path.join(out, RESULTS))).flatMap((name) =>
    name.startsWith(`${exercise}.`) ? [name.slice(exercise.length + 1).replace(/\.json$/, '')] : [],
  );
  const results = keys
    .map((key) => readResult(out, exercise, key))
    .filter((read) => typeof read === 'object');
  const solutions = members.flatMap(({ submission, source }) => {
    const files = results.find(({ grade }) => grade.source === source)?.files;
    return files === undefined ? [] : [{ submission, files }];
  });
  if (solutions.length === 0)
    throw new UserError(
      `${path.join(out, RESULTS)} no longer has the solutions of ${group}, or they were changed: grade the class again`,
    );
  return { exercise, solutions };
}
