import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Grades } from '../../../core/model/grades.generated.ts';
import { tryOr } from '../../shared/files/try-or.ts';
import { UserError } from '../../shared/files/user-error.ts';
import { readUserFile } from '../../shared/files/user-file.ts';
import { listed } from '../../shared/model/listed.ts';
import { SameMistakes } from '../../shared/model/same-mistakes.ts';
import { RESULTS } from './result-folder.ts';
import { readResult } from './store.ts';

/**
 * Reads the solutions of students with the same mistake, as they were graded.
 * @param out results of a class
 * @param name of a group in its report, `04-momentum/3fa2c1d0`
 * @throws UserError if there is no such group, or if its solutions are gone
 */
export function readGroup(out: string, name: string) {
  const absence = `${out} has no grades.json: give the folder into which "npm run grade" wrote, its --out`;
  const text = readUserFile(path.join(out, 'grades.json'), absence);
  const grades = tryOr(undefined, () => JSON.parse(text) as Partial<Grades>);
  if (!Array.isArray(grades?.submissions))
    throw new UserError(`${out}/grades.json does not have the grades of a class: grade the class again`);
  const found = new SameMistakes();
  for (const submission of grades.submissions) found.add(submission);
  const { groups } = found;
  const group = groups.find((one) => one.group === name);
  if (group === undefined) {
    const names = listed(groups.map((one) => one.group)) || 'no groups';
    throw new UserError(`${out} has no group "${name}": its report lists ${names}`);
  }
  const { exercise, members } = group;
  const results = tryOr([], () => readdirSync(path.join(out, RESULTS)))
    .filter((file) => file.startsWith(`${exercise}.`))
    .map((file) => readResult(out, exercise, path.basename(file.slice(exercise.length + 1), '.json')))
    .filter((result) => typeof result === 'object');
  const solutions = members.flatMap(({ submission, source }) => {
    const files = results.find(({ grade }) => grade.source === source)?.files;
    return files === undefined ? [] : [{ submission, files }];
  });
  if (solutions.length > 0) return { exercise, solutions };
  throw new UserError(`${out} no longer has the solutions of ${name} as they were: grade the class again`);
}
