import { BrokenExercise } from './broken-exercise.ts';
import type { Check, Grading } from './check.ts';
import type { Signature } from './shape.ts';

const atLeast = (least: number, value: number | undefined): boolean =>
  value === undefined || (Number.isInteger(value) && value >= least);

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

function mistakeIn({ id, title, hint, points, inputs, holds }: Check): string | undefined {
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(id)) return 'id must be in lower case, with dashes between words';
  if (!isText(title))
    return 'title is missing: what must be true, as a statement that a student understands?';
  if (!isText(hint)) return 'hint is missing: where should a student look if this check fails?';
  if (typeof holds !== 'function') return 'holds is missing: the function that compares answers';
  if (!(Number.isFinite(points) && points > 0)) return `points must be greater than 0; got ${points}`;
  if (inputs.kind === 'generated' && !atLeast(1, inputs.runs))
    return `runs must be a whole number of at least 1; got ${inputs.runs}`;
  if (inputs.kind === 'fixed' && inputs.values.length === 0)
    return 'given is empty, so every solution would pass';
  return undefined;
}

/** The parameters of the function that a check judges, of several, which are not among its inputs. */
function notGiven({ judges = '', inputs }: Check, exports: Signature): readonly string[] {
  const { parameters } = (Object.hasOwn(exports, judges) ? exports[judges] : undefined) ?? { parameters: [] };
  if (inputs.kind !== 'generated' || inputs.names === undefined || parameters.length < 2) return [];
  return parameters.filter((one) => !inputs.names!.includes(one));
}

/**
 * @param known the ids of checks of earlier files; those of this one are added
 * @param exports of the exercise
 */
function mistakesOf(checks: readonly Check[], known: Set<string>, exports: Signature): string[] {
  const mistakes: string[] = [];
  for (const check of checks) {
    const { id, after, judges, compares = [] } = check;
    const mistake = mistakeIn(check);
    if (mistake !== undefined) mistakes.push(`check ${id}: ${mistake}`);
    if (known.has(id)) mistakes.push(`two checks have the id ${id}`);
    if (after !== undefined && !known.has(after))
      mistakes.push(`check ${id}: after must be the id of an earlier check; got ${after}`);
    if (judges !== undefined && !Object.hasOwn(exports, judges))
      mistakes.push(`check ${id}: judges must be the name of an exported function; got ${judges}`);
    const lacking = notGiven(check, exports);
    if (lacking.length > 0)
      mistakes.push(
        `check ${id}: it judges ${judges}, so its inputs must have the names of the parameters; there is no ${lacking.join(', ')}`,
      );
    for (const compared of compares)
      if (!known.has(compared))
        mistakes.push(`check ${id}: compares must hold ids of earlier checks; got ${compared}`);
    known.add(id);
  }
  return mistakes;
}

/**
 * Joins the checks of all grading modules of an exercise: its own `checks.ts` and those of hidden folders.
 * @param gradings the default exports of the modules, by file; the exercise's own first; `undefined` if a module has none
 * @returns what the first says about the functions, and the checks of all in order
 * @throws BrokenExercise that lists every mistake
 */
export function mergeGradings(gradings: ReadonlyMap<string, Grading | undefined>): Grading {
  const mistakes: string[] = [];
  const known = new Set<string>();
  const exports = [...gradings.values()][0]?.exports ?? {};
  for (const [file, grading] of gradings) {
    const own =
      grading?.checks === undefined
        ? [`the default export must be an exercise({ … })${grading === undefined ? '; there is none' : ''}`]
        : mistakesOf(grading.checks, known, exports);
    mistakes.push(...own.map((mistake) => `${file}: ${mistake}`));
  }
  const whole = [...gradings.values()].filter((grading) => grading?.checks !== undefined);
  const checks = whole.flatMap((grading) => grading!.checks);
  if (mistakes.length === 0 && checks.length === 0)
    mistakes.push(`${[...gradings.keys()].join(', ')}: there are no checks`);
  if (mistakes.length > 0) throw new BrokenExercise(mistakes);
  return { ...whole[0]!, checks };
}
