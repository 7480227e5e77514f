import { BrokenExercise } from './broken-exercise.ts';
import type { CheckOutline, Grading } from './check.ts';
import type { Signature } from './shape.ts';

interface AuthoredCheck extends CheckOutline {
  readonly holds: unknown;
  readonly inputs: {
    readonly mistake: (judges: string | undefined, exports: Signature) => string | undefined;
  };
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

function mistakeIn(check: AuthoredCheck, exports: Signature): string | undefined {
  const { id, title, hint, points } = check;
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(id)) return 'id must be in lower case, with dashes between words';
  if (!isText(title))
    return 'title is missing: what must be true, as a statement that a student understands?';
  if (!isText(hint)) return 'hint is missing: where should a student look if this check fails?';
  if (!(Number.isFinite(points) && points > 0)) return `points must be greater than 0; got ${points}`;
  if (typeof check.holds !== 'function') return 'holds is missing: the function that compares answers';
  return check.inputs.mistake(check.judges, exports);
}

/** @param known ids of earlier checks; those of `checks` are added */
function mistakesOf(checks: readonly AuthoredCheck[], known: Set<string>, exports: Signature): string[] {
  const mistakes: string[] = [];
  for (const check of checks) {
    const { id, after, judges, compares = [] } = check;
    const mistake = mistakeIn(check, exports);
    if (mistake !== undefined) mistakes.push(`check ${id}: ${mistake}`);
    if (known.has(id)) mistakes.push(`two checks have the id ${id}`);
    if (after !== undefined && !known.has(after))
      mistakes.push(`check ${id}: after must be the id of an earlier check; got ${after}`);
    if (judges !== undefined && !Object.hasOwn(exports, judges))
      mistakes.push(`check ${id}: judges must be the name of an exported function; got ${judges}`);
    for (const compared of compares)
      if (!known.has(compared))
        mistakes.push(`check ${id}: compares must hold ids of earlier checks; got ${compared}`);
    known.add(id);
  }
  return mistakes;
}

function mistakesOfRight({ right, exports }: Pick<Grading, 'exports'> & Partial<Grading>): string[] {
  if (typeof right !== 'object' || right === null)
    return ['right is missing: the right functions, such as the module of the reference'];
  const lacking = Object.keys(exports).filter((name) => typeof right[name] !== 'function');
  return lacking.length === 0
    ? []
    : [`right has no ${lacking.join(', ')}: it must have each function that exports names`];
}

/**
 * Joins the checks of an exercise's own `checks.ts` and of hidden folders.
 * @param gradings default exports by file, the exercise's own first; `undefined` if there is none
 * @returns the first grading, with all checks in order
 * @throws BrokenExercise that lists every mistake
 */
export function mergeGradings<C extends AuthoredCheck>(
  gradings: ReadonlyMap<string, Pick<Grading<C>, 'checks'> | undefined>,
): Grading<C> {
  const mistakes: string[] = [];
  const known = new Set<string>();
  const [first] = gradings.values() as Iterable<Grading<C> | undefined>;
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
