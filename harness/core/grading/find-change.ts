import type { Explanations } from '../explain/index.ts';
import { GUESSES, TELLING } from '../model/change-kind.ts';
import type { Explanation } from '../model/explanation.ts';
import {
  type FailedCheck,
  type FailedRun,
  replay,
  replayChecks,
  runCheck,
  type TriedCheck,
} from '../runner/index.ts';
import type { Edit, LoadedSolution, SourceTools } from '../sandbox/index.ts';
import { firstNaNOf } from './first-nan.ts';
import type { GradingContext } from './grading-context.ts';

/** Limits per submission: counts are the same on every machine. */
const MOST_CHANGES = 1_000;
const MOST_FUEL = 150_000_000;
/** Fuel of a change at the failing input: the first number plus ten times the solution's, at most the second. */
const FUEL_AT_ONE = 300_000;
const MOST_FUEL_AT_ONE = 20_000_000;

const apply = (code: string, { replacements }: Edit): string =>
  replacements.reduceRight((all, { start, end, text }) => all.slice(0, start) + text + all.slice(end), code);

const functionOf = ({ failedCall }: FailedRun): string | undefined => failedCall?.call.name;

/** True if a change is worth trying after another one: elsewhere, or one that says more of the same statement. */
const tellsMore = ({ kind, statement }: Edit, found: Edit): boolean =>
  statement !== found.statement || (GUESSES.has(found.kind) && TELLING.has(kind));

const idOf = ({ planned: { check } }: FailedRun): string => check.id;

/**
 * Looks for small changes with which a failed check passes, and all others of the same function. They locate the
 * mistake only if all lie in one statement, so the search goes on until one is found elsewhere. The first, most usual
 * one is named.
 * @param failed in order
 * @param findings gets the change for each check that it repairs
 */
export async function findChange(
  source: SourceTools,
  { plan: { grading }, checks }: Pick<GradingContext, 'plan' | 'checks'>,
  solution: LoadedSolution,
  failed: readonly FailedRun[],
  explanations: Explanations,
): Promise<void> {
  const { code } = solution;
  const passes = async (changed: LoadedSolution, planned: TriedCheck): Promise<boolean> => {
    const run = await replay(changed, grading.exports, (recorded) =>
      runCheck(planned, recorded, { explains: false }),
    );
    return run?.outcome === 'passed';
  };
  let used = 0;
  /** @returns whether there is one; false if several that repair lie in different statements */
  const addChangeOf = async (
    name: string,
    { planned, attempt, failedCall }: FailedCheck,
  ): Promise<boolean> => {
    const atFailure: TriedCheck = {
      check: planned.check,
      inputs: [{ value: attempt.input, origin: { kind: 'example' } }],
    };
    const mayFail = new Set(failed.filter((one) => (functionOf(one) ?? name) !== name).map(idOf));
    const own = solution.anew();
    await passes(own, atFailure);
    const fuelAtOne = Math.min(MOST_FUEL_AT_ONE, own.fuel.used * 10 + FUEL_AT_ONE);
    const { call } = failedCall!;
    const readsNothing = async (changed?: string): Promise<boolean> =>
      (await firstNaNOf(source, grading, solution, call, changed))?.lost !== undefined;
    // A change that reads a missing entry repairs nothing: no comparison holds for NaN.
    const mayReadNothing = await readsNothing();
    /** Ids of the checks that still fail with a change; `undefined` if it repairs nothing. */
    const failingAfter = async (edit: Edit): Promise<ReadonlySet<string> | undefined> => {
      const changed = apply(code, edit);
      const once = solution.anew({ code: changed, fuel: fuelAtOne });
      const isRightThere = await passes(once, atFailure);
      used += once.fuel.used;
      if (!isRightThere || (!mayReadNothing && (await readsNothing(changed)))) return undefined;
      const whole = solution.anew({ code: changed });
      const failing = (await passes(whole, planned))
        ? await replayChecks(whole, grading, checks, mayFail)
        : undefined;
      used += whole.fuel.used;
      return failing;
    };
    let found: Edit | undefined;
    let remaining: ReadonlySet<string> = new Set();
    let tried = 0;
    let isSure = true;
    for (const edit of source.editsOf(code, name)) {
      // Several places are changed only where no change of one repairs.
      if (found !== undefined && (edit.replacements.length > 1 || !tellsMore(edit, found))) continue;
      tried += 1;
      if (tried > MOST_CHANGES || used > MOST_FUEL) {
        isSure = false;
        break;
      }
      const failures = await failingAfter(edit);
      if (failures === undefined) continue;
      const isElsewhere = found !== undefined && edit.statement !== found.statement;
      if (isElsewhere || edit.statement === undefined) return false;
      found = edit;
      remaining = failures;
    }
    if (found === undefined) return false;
    const { kind, at, shown, operator, replacements } = found;
    const explanation: Explanation = {
      said: {
        id: 'one-change',
        kind,
        source: shown,
        operator,
        isAlsoElsewhere: replacements.length > 1,
        function: remaining.size === 0 ? undefined : name,
      },
      position: solution.positionOf(at),
      proves: isSure,
    };
    for (const id of failed.map(idOf)) if (!remaining.has(id)) explanations.add(id, explanation);
    return true;
  };
  const firstOf = new Map<string, FailedCheck>();
  for (const one of failed) {
    const name = functionOf(one);
    if (name === undefined || one.kind === 'calls' || one.planned.check.kind.isolates || firstOf.has(name))
      continue;
    if (explanations.wants('one-change', { function: name })) firstOf.set(name, one);
  }
  for (const [name, first] of firstOf) if (await addChangeOf(name, first)) return;
}
