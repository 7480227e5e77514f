import { BrokenExercise } from './broken-exercise.ts';
import type { Check, Exercise } from './check.ts';
import type { ExportedFunctions } from './exercise-plan.ts';

const atLeast = (least: number, value: number | undefined): boolean =>
  value === undefined || (Number.isInteger(value) && value >= least);

function mistakeIn({ id, points, patience, inputs }: Check<ExportedFunctions>): string | undefined {
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(id)) return `its id must be lower case with dashes`;
  if (!(Number.isFinite(points) && points > 0)) return `points must be above 0, and not ${points}`;
  if (!atLeast(1, patience)) return `patience must be a whole number, at least 1, and not ${patience}`;
  if (inputs.kind === 'generated' && !atLeast(1, inputs.runs))
    return `runs must be a whole number, at least 1, and not ${inputs.runs}`;
  if (inputs.kind === 'fixed' && inputs.values.length === 0) return 'given is empty: it would pass everybody';
  return undefined;
}

function mistakesOf(checks: readonly Check<ExportedFunctions>[]): string[] {
  const mistakes: string[] = checks.length === 0 ? ['there are no checks'] : [];
  const known = new Set<string>();
  for (const check of checks) {
    const { id, after } = check;
    const mistake = mistakeIn(check);
    if (mistake !== undefined) mistakes.push(`check ${id}: ${mistake}`);
    if (known.has(id)) mistakes.push(`two checks are called ${id}`);
    if (after !== undefined && !known.has(after))
      mistakes.push(`check ${id} comes after ${after}, which is no earlier check`);
    known.add(id);
  }
  return mistakes;
}

/**
 * The checks of all grading modules of an exercise as one.
 * @param gradings what the modules export by default, by file; the exercise's own first
 * @throws BrokenExercise with every mistake of the author
 */
export function mergeGradings(
  gradings: ReadonlyMap<string, Exercise<ExportedFunctions> | undefined>,
): Exercise<ExportedFunctions> {
  const where = [...gradings.keys()].join(', ');
  const whole = [...gradings.values()].filter((grading) => grading?.checks !== undefined);
  if (whole.length < gradings.size)
    throw new BrokenExercise([`${where}: must export an exercise({ … }) by default`]);
  const checks = whole.flatMap((grading) => grading!.checks);
  const mistakes = mistakesOf(checks);
  if (mistakes.length > 0) throw new BrokenExercise(mistakes.map((mistake) => `${where}: ${mistake}`));
  return { exports: whole[0]!.exports, checks };
}
