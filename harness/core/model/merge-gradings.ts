import { BrokenExercise } from './broken-exercise.ts';
import type { Audit, Check, Grading } from './check.ts';
import type { Signature } from './shape.ts';

const atLeast = (least: number, value: number | undefined): boolean =>
  value === undefined || (Number.isInteger(value) && value >= least);

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

function mistakeIn(check: Check | Audit): string | undefined {
  const { id, title, hint, points } = check;
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(id)) return 'id must be in lower case, with dashes between words';
  if (!isText(title))
    return 'title is missing: what must be true, as a statement that a student understands?';
  if (!isText(hint)) return 'hint is missing: where should a student look if this check fails?';
  if (!(Number.isFinite(points) && points > 0)) return `points must be greater than 0; got ${points}`;
  if (check.kind === 'purity') return undefined;
  const { inputs, holds } = check;
  if (typeof holds !== 'function') return 'holds is missing: the function that compares answers';
  if (inputs.kind === 'generated' && !atLeast(1, inputs.runs))
    return `runs must be a whole number of at least 1; got ${inputs.runs}`;
  if (inputs.kind === 'fixed' && inputs.values.length === 0)
    return 'given is empty, so every solution would pass';
  return undefined;
}

/** The parameters of the function that a check judges, of several, which are not among its inputs. */
function notGiven(check: Check | Audit, exports: Signature): readonly string[] {
  if (check.kind === 'purity') return [];
  const { judges = '', inputs } = check;
  const { parameters } = (Object.hasOwn(exports, judges) ? exports[judges] : undefined) ?? { parameters: [] };
  if (inputs.kind !== 'generated' || inputs.parts === undefined || parameters.length < 2) return [];
  return parameters.filter((one) => !Object.hasOwn(inputs.parts!, one));
}

/**
 * @param known the ids of checks of earlier files; those of this one are added
 * @param exports of the exercise
 */
function mistakesOf(checks: Grading['checks'], known: Set<string>, exports: Signature): string[] {
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

/** What is wrong with the right functions of an exercise. */
function mistakesOfRight({ right, exports }: Pick<Grading, 'exports'> & Partial<Grading>): string[] {
  if (typeof right !== 'object' || right === null)
    return ['right is missing: the right functions, such as the module of the reference'];
  const lacking = Object.keys(exports).filter((name) => typeof right[name] !== 'function');
  return lacking.length === 0
    ? []
    : [`right has no ${lacking.join(', ')}: it must have each function that exports names`];
}

/**
 * Joins the checks of all grading modules of an exercise: its own `checks.ts` and those of hidden folders.
 * @param gradings the default exports of the modules, by file; the exercise's own first; `undefined` if a module has none
 * @returns all that the first says, with the checks of all in order
 * @throws BrokenExercise that lists every mistake
 */
export function mergeGradings(gradings: ReadonlyMap<string, Pick<Grading, 'checks'> | undefined>): Grading {
  const mistakes: string[] = [];
  const known = new Set<string>();
  const [first] = gradings.values() as Iterable<Grading | undefined>;
  const { exports = {} } = first ?? {};
  for (const [file, grading] of gradings) {
    const form = grading === first ? 'an exercise({ … })' : 'hidden([ … ])';
    const own =
      grading?.checks === undefined
        ? [`the default export must be ${form}${grading === undefined ? '; there is none' : ''}`]
        : [
            ...(grading === first ? mistakesOfRight({ ...first, exports }) : []),
            ...mistakesOf(grading.checks, known, exports),
          ];
    mistakes.push(...own.map((mistake) => `${file}: ${mistake}`));
  }
  const checks = [...gradings.values()].flatMap((grading) => grading?.checks ?? []);
  if (mistakes.length === 0 && checks.length === 0)
    mistakes.push(`${[...gradings.keys()].join(', ')}: there are no checks`);
  if (mistakes.length > 0) throw new BrokenExercise(mistakes);
  return { ...first!, checks };
}
