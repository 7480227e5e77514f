import type { Explanations } from '../explain/index.ts';
import { shortCallText, textOfCalls } from '../model/call-text.ts';
import type { Call } from '../model/call.ts';
import type { ExercisePlan } from '../model/exercise-plan.ts';
import type { Explanation } from '../model/explanation.ts';
import { once } from '../model/get-or-create.ts';
import type { CheckGrade } from '../model/grades.generated.ts';
import { toJson } from '../model/json.ts';
import type { Misconception } from '../model/misconception.ts';
import { leavesOf } from '../model/parts.ts';
import type { SaidId } from '../model/said.ts';
import { differenceOf } from '../model/same-answer.ts';
import type { Signature } from '../model/shape.ts';
import {
  type AttemptLog,
  type FailedRun,
  furtherCalls,
  type Observe,
  type Planned,
  type Proof,
} from '../runner/index.ts';
import type { SolutionModule } from '../sandbox/index.ts';
import { entriesOf } from './entries.ts';
import { exchangedIn } from './exchanged.ts';
import { invertedIn } from './inverted.ts';
import { knownMistakes } from './known-mistakes.ts';
import { wrongAnswersOf } from './mismatches.ts';
import { inexactIn, keptAt, slipIn } from './place.ts';
import { relationOf } from './relations.ts';
import { observationsOf } from './where/observations.ts';
import { whereOf } from './where/where.ts';

/**
 * Chooses for each failed check the misconception that explains the most failed checks of the exercise; none if several
 * that say different things explain equally many, because only one can be true.
 * @param matches misconceptions that behave like the submission, by failed check
 * @returns diagnoses by check
 */
export function chooseDiagnoses(
  matches: ReadonlyMap<string, readonly Misconception[]>,
): ReadonlyMap<string, Misconception> {
  const explained = new Map<string, number>();
  for (const { id } of [...matches.values()].flat()) explained.set(id, (explained.get(id) ?? 0) + 1);
  const diagnoses = new Map<string, Misconception>();
  for (const [check, misconceptions] of matches) {
    const most = Math.max(...misconceptions.map(({ id }) => explained.get(id)!));
    const best = misconceptions.filter(({ id }) => explained.get(id) === most);
    if (new Set(best.map(({ sentence }) => sentence)).size !== 1) continue;
    diagnoses.set(check, best[0]!);
  }
  return diagnoses;
}

/** The audit says itself what it found. */
export const proofOf = ({ kind, planned }: FailedRun, failed: readonly FailedRun[]): Proof | undefined =>
  kind === 'input'
    ? failed.flatMap((one) => (one.kind === 'calls' ? (one.memory.get(planned.check.id) ?? []) : []))[0]
    : undefined;

const differenceIn = ({ actual, alone }: Proof, exports: Signature) =>
  differenceOf(actual, alone, exports[actual.name]!);

/** @param forDebugger see `GradingContext`: the proof has all calls before, and not only one */
export function memoryOf(
  proof: Proof,
  exports: Signature,
  forDebugger = false,
): NonNullable<CheckGrade['memory']> {
  const { actual, shown = [] } = proof;
  const longest = forDebugger ? Infinity : undefined;
  const text = (one: Call): string => shortCallText(one, exports[one.name]!, longest) ?? one.name;
  const before = forDebugger || shown.length === 2 ? shown.slice(0, -1) : [];
  const [first] = before;
  const isOfOne = actual.maker !== undefined && actual.maker === first?.maker;
  const { what, here, there } = differenceIn(proof, exports);
  return {
    call: text(actual),
    after: first && (isOfOne ? textOfCalls(shown) : before.map(text).join('\n')),
    differs: what === undefined ? 'answer' : 'evaluations',
    function: what,
    here: toJson(here),
    alone: toJson(there),
  };
}

/** False for a call that returned only NaN. */
const tells = ({ outcome }: Call): boolean =>
  outcome.kind !== 'returned' || [...leavesOf(outcome.value)].some(([, leaf]) => !Number.isNaN(leaf));

/** All that is known about a submission when its checks have run. */
export interface Evidence {
  readonly plan: ExercisePlan;
  readonly solution: SolutionModule;
  readonly failed: readonly FailedRun[];
  /** Includes those that were not run. */
  readonly checks: readonly Planned[];
  /** All checks', in order. */
  readonly logs: readonly AttemptLog[];
  readonly observe: Observe;
}

/** Finds causes of failures, on which no points depend. @param explanations what is known, and gets what is found */
export async function diagnose(
  { plan, checks, solution, failed, logs, observe }: Evidence,
  explanations: Explanations,
): Promise<void> {
  const { grading } = plan;
  const { exports } = grading;
  const mistakes = knownMistakes(plan, solution, logs, checks);
  const matches = new Map<string, readonly Misconception[]>();
  const told = new Set<string>();
  /** Where the solution stores what it remembers, by check. */
  const places = new Map<string, Explanation['position']>();
  /** Source of a function and of all that it may call. */
  const slipsAbout = (name?: string) =>
    (solution.lintFindings ?? []).filter(
      ({ within = '' }) => within === name || !Object.hasOwn(exports, within),
    );
  const add = (check: string, found: Explanation | undefined): void => {
    if (found !== undefined) explanations.add(check, found);
  };
  for (const one of failed) {
    const { attempt, failedCall } = one;
    const { id } = one.planned.check;
    // A limit cannot be explained.
    if (attempt.failure.outcome === 'limit') continue;
    const memory = proofOf(one, failed);
    if (memory !== undefined) {
      const { what: evaluated } = differenceIn(memory, exports);
      const isShown = memory.shown?.length === 2;
      add(id, { said: { id: 'remembers', evaluated, isShown }, proves: true });
      const kept = keptAt(slipsAbout(memory.actual.name));
      if (kept !== undefined) places.set(id, kept.position);
      add(id, kept);
    }
    const matching = () => {
      if (one.kind === 'calls') return mistakes.matchesInOrder(one, one.found.evidence, true);
      return memory === undefined ? mistakes.matchesOf(one) : mistakes.matchesInOrder(one, memory.shown);
    };
    const those = await matching();
    matches.set(id, those);
    const isTelling = ({ calls }: AttemptLog): boolean =>
      calls.some((call) => call.name === failedCall?.call.name && tells(call));
    if (one.kind === 'calls' || logs.some(isTelling)) for (const known of those) told.add(known.id);
  }
  // Answers that are all NaN have many causes.
  for (const [id, those] of matches)
    matches.set(
      id,
      those.filter((known) => told.has(known.id)),
    );
  for (const [check, { id, sentence }] of chooseDiagnoses(matches))
    add(check, {
      said: { id: 'known-mistake', misconception: id, text: sentence },
      position: places.get(check),
      proves: true,
    });
  const observationsAbout = once((name) => observationsOf(name, logs, failed, observe) ?? []);
  const exchangedBy = once((name) => exchangedIn(name, observationsAbout(name), exports[name]!, observe));
  const entriesAbout = once((name) => entriesOf(name, observationsAbout(name)));
  const whereAbout = once((name) => whereOf(name, observationsAbout(name), grading));
  for (const run of failed) {
    if (run.kind === 'calls') continue;
    const { attempt, log, failedCall, planned } = run;
    const { id: check } = planned.check;
    const { outcome } = attempt.failure;
    const call = failedCall?.call;
    const look = (id: SaidId, find: () => Explanation | undefined | readonly Explanation[]): void => {
      if (explanations.wants(id, { check })) explanations.add(check, ...[find() ?? []].flat());
    };
    look('slip', () => slipIn(slipsAbout(call?.name), run));
    // A wrong shape says itself what is wrong.
    if (outcome === 'failed' && call !== undefined) look('region', () => whereAbout(call.name));
    if (call !== undefined && explanations.wants('inverted', { check })) {
      const further = () => furtherCalls(solution, exports, run);
      add(check, await invertedIn(call.name, observationsAbout(call.name), observe, further));
    }
    if (call !== undefined) look('exchanged', () => exchangedBy(call.name));
    if (call !== undefined) look('entries', () => entriesAbout(call.name));
    look('relation', () => {
      const elsewhere =
        call && wrongAnswersOf(call.name, log.attempts, observationsAbout(call.name), exports, observe);
      return relationOf(log.attempts, exports, elsewhere, inexactIn(slipsAbout(call?.name)));
    });
  }
}
