import { shortCallText, textOfCalls } from '../model/call-text.ts';
import type { Call } from '../model/call.ts';
import type { ExercisePlan } from '../model/exercise-plan.ts';
import { once } from '../model/get-or-create.ts';
import type { CheckGrade, Diagnosis } from '../model/grades.generated.ts';
import { toJson } from '../model/json.ts';
import type { Misconception } from '../model/misconception.ts';
import { leavesOf } from '../model/parts.ts';
import { differenceOf } from '../model/same-answer.ts';
import type { Signature } from '../model/shape.ts';
import type { AttemptLog, FailedRun, Observe, Proof } from '../runner/index.ts';
import type { SolutionModule } from '../sandbox/index.ts';
import { exchangedIn } from './exchanged.ts';
import { knownMistakes } from './known-mistakes.ts';
import { wrongAnswersOf } from './mismatches.ts';
import { keptAt, placeOf } from './place.ts';
import { relationOf } from './relations.ts';
import { observationsOf } from './where/observations.ts';
import { whereOf } from './where/where.ts';

/**
 * Chooses one misconception for each failed check: the one that explains the most failed checks of the exercise. If
 * several explain equally many and say different things, there is no diagnosis: only one of them can be true.
 * @param matches for each failed check, by id, the misconceptions that behave like the submission in it
 * @returns the diagnoses by check id; checks without a match have none
 */
export function chooseDiagnoses(
  matches: ReadonlyMap<string, readonly Misconception[]>,
): ReadonlyMap<string, Diagnosis> {
  const explained = new Map<string, number>();
  for (const { id } of [...matches.values()].flat()) explained.set(id, (explained.get(id) ?? 0) + 1);
  const diagnoses = new Map<string, Diagnosis>();
  for (const [check, misconceptions] of matches) {
    const most = Math.max(...misconceptions.map(({ id }) => explained.get(id)!));
    const best = misconceptions.filter(({ id }) => explained.get(id) === most);
    if (new Set(best.map(({ sentence }) => sentence)).size !== 1) continue;
    const [{ id, sentence }] = best as [Misconception];
    diagnoses.set(check, { misconception: id, message: sentence });
  }
  return diagnoses;
}

function describeMemory(
  { alone, actual, shown = [] }: Proof,
  exports: Signature,
  longestCall: number | undefined,
): NonNullable<CheckGrade['memory']> {
  const text = (one: Call): string => shortCallText(one, exports[one.name]!, longestCall) ?? one.name;
  const [first] = shown.length === 2 ? shown : [];
  const isOfOne = actual.maker !== undefined && actual.maker === first?.maker;
  const { what, here, there } = differenceOf(actual, alone, exports[actual.name]!);
  return {
    call: text(actual),
    after: first && (isOfOne ? textOfCalls(shown) : text(first)),
    differs: what === undefined ? 'answer' : 'evaluations',
    function: what,
    here: toJson(here),
    alone: toJson(there),
  };
}

/** Whether there is something else than NaN in how a call ended. */
const tells = ({ outcome }: Call): boolean =>
  outcome.kind !== 'returned' || [...leavesOf(outcome.value)].some(([, leaf]) => !Number.isNaN(leaf));

/** Everything that is known about a submission when its checks have run. */
export interface Evidence {
  readonly plan: ExercisePlan;
  readonly solution: SolutionModule;
  readonly failed: readonly FailedRun[];
  /** What all checks recorded, in order. */
  readonly logs: readonly AttemptLog[];
  readonly observe: Observe;
  /** See `GradingContext`. */
  readonly longestCall?: number;
}

type Explained = Omit<Partial<CheckGrade>, 'points'>;

/**
 * Finds the causes of failures. A limit cannot be explained.
 * @returns by the id of the check: what its grade says about them; points never depend on it
 */
export async function diagnose({
  plan,
  solution,
  failed,
  logs,
  observe,
  longestCall,
}: Evidence): Promise<ReadonlyMap<string, Explained>> {
  const { grading } = plan;
  const { exports } = grading;
  const mistakes = knownMistakes(plan, solution, logs);
  const causes = new Map<string, Explained>();
  const matches = new Map<string, readonly Misconception[]>();
  const told = new Set<string>();
  /** What the source says in a function, or in what it may call. */
  const slipsAbout = (name?: string) =>
    (solution.slips ?? []).filter(({ within = '' }) => within === name || !Object.hasOwn(exports, within));
  const remembered = failed.find(({ found }) => found !== undefined)?.found?.memory;
  for (const one of failed) {
    const { attempt, found, failedCall } = one;
    const { id } = one.planned.check;
    if (attempt.failure.outcome === 'limit') {
      causes.set(id, { ...placeOf(slipsAbout(failedCall?.call.name), one) });
      continue;
    }
    // The audit says itself what it found.
    const memory = found === undefined ? remembered?.get(id) : undefined;
    const shown = found === undefined ? memory?.shown : found.evidence;
    const isInOrder = found !== undefined || memory !== undefined;
    const those = isInOrder
      ? mistakes.matchesInOrder(one, shown, found !== undefined)
      : await mistakes.matchesOf(one);
    matches.set(id, those);
    if (found === undefined)
      causes.set(
        id,
        memory
          ? {
              memory: describeMemory(memory, exports, longestCall),
              ...keptAt(slipsAbout(memory.actual.name)),
            }
          : {},
      );
    const isTelling = ({ calls }: AttemptLog): boolean =>
      calls.some((call) => call.name === failedCall?.call.name && tells(call));
    if (found !== undefined || logs.some(isTelling)) for (const known of those) told.add(known.id);
  }
  // Answers that are all NaN have many causes.
  for (const [id, those] of matches)
    matches.set(
      id,
      those.filter((known) => told.has(known.id)),
    );
  for (const [id, diagnosis] of chooseDiagnoses(matches)) causes.set(id, { ...causes.get(id), diagnosis });
  const observationsAbout = once((name) => observationsOf(name, logs, failed, observe) ?? []);
  const exchangedBy = once((name) => exchangedIn(name, observationsAbout(name), exports[name]!, observe));
  const whereAbout = once((name) => whereOf(name, observationsAbout(name), grading));
  for (const run of failed) {
    const { attempt, log, failedCall } = run;
    const { check } = run.planned;
    const cause = causes.get(check.id);
    // A known mistake says more than its answers, and what a solution remembers makes statements about them doubtful.
    if (cause === undefined || cause.diagnosis !== undefined || cause.memory !== undefined) continue;
    const call = failedCall?.call;
    const elsewhere =
      call && wrongAnswersOf(call.name, log.attempts, observationsAbout(call.name), exports, observe);
    const relation = (call && exchangedBy(call.name)) ?? relationOf(log.attempts, exports, elsewhere);
    const { failure } = attempt;
    const place = placeOf(slipsAbout(call?.name), run);
    // A wrong shape says itself what is wrong.
    const region = failure.outcome === 'failed' && call !== undefined ? whereAbout(call.name) : undefined;
    const own = relation?.hint ?? (region === undefined ? failure.hint : undefined);
    causes.set(check.id, {
      relation: relation?.sentence,
      claim: relation?.claim,
      where: region,
      // Where more is known, the check's hint would suspect what may be right.
      ...((place !== undefined || region !== undefined || relation?.isBare === false) && {
        hint: place === undefined ? own : undefined,
      }),
      ...place,
    });
  }
  return causes;
}
