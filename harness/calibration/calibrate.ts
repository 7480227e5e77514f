import path from 'node:path';
import type { Misconception } from '../checks/diagnosis.ts';
import { type ExercisePlan, readFolder } from '../grading/exercise-plan.ts';
import { gradeExercise } from '../grading/grade-exercise.ts';
import { type Instances, instancesOf } from '../grading/instances.ts';
import { prepare, type Prepared } from '../grading/prepared.ts';
import { byRelative, byUlps, perturbed, randomFrom } from './perturbed.ts';
import { runAll, worstDeviation } from './trial.ts';

/** How far a comparison must stay from its tolerance, on either side. */
const MARGIN = 100;
const ULPS = 4;
const RELATIVE = 1e-6;

/** How much is tried. */
export interface Extent {
  /** Seeds 1…N under which every variant and every misconception is graded. */
  readonly seeds: number;
  /** Seeds 1…N under which misconceptions are diagnosed and margins are measured: it takes longer. */
  readonly diagnosisSeeds: number;
}

/** One check, as calibration saw it. */
export interface CheckCalibration {
  readonly id: string;
  /** The largest deviation of right solutions, in units of the tolerance. */
  readonly right: number;
  /** The smallest deviation of the wrong solutions that fail it. */
  readonly wrong: number;
  /** The misconceptions that fail it. */
  readonly catches: readonly string[];
  /** Another check that catches all of these. */
  readonly coveredBy?: string;
}

/** The grading of one exercise, graded. */
export interface Calibration {
  readonly id: string;
  readonly variants: number;
  readonly misconceptions: number;
  readonly checks: readonly CheckCalibration[];
  /** What must not be, a sentence each; none is what we want. */
  readonly breaches: readonly string[];
}

type Notes = ExercisePlan['grading']['checks'][number]['notes'];

interface Solution {
  readonly name: string;
  readonly instances: Instances;
}

/** Collects what was seen under all seeds. */
class Ledger {
  readonly breaches = new Set<string>();
  readonly right = new Map<string, number>();
  readonly wrong = new Map<string, number>();
  readonly failedBy = new Map<string, Set<string>>();

  breach(sentence: string): void {
    this.breaches.add(sentence);
  }
}

async function calibrateVariants(
  prepared: Prepared,
  variants: readonly Solution[],
  ledger: Ledger,
): Promise<void> {
  for (const { name, instances } of variants)
    for (const [check, { passed, deviation }] of await runAll(prepared, instances)) {
      if (!passed) ledger.breach(`false reject: ${name} fails ${check} (seed ${prepared.seed})`);
      ledger.right.set(check, Math.max(ledger.right.get(check) ?? 0, deviation));
    }
}

async function calibratePerturbed(prepared: Prepared, reference: Instances, ledger: Ledger): Promise<void> {
  const { plan, seed } = prepared;
  const failed = async (wrap: Parameters<typeof runAll>[2]): Promise<string[]> =>
    [...(await runAll(prepared, reference, wrap))].filter(([, { passed }]) => !passed).map(([id]) => id);
  const random = randomFrom(seed);
  const ulps = await failed({ wrap: (sandbox) => perturbed(sandbox, byUlps(ULPS, random)) });
  if (ulps.length > 0)
    ledger.breach(`the reference moved by ${ULPS} ulp fails ${ulps.join(', ')} (seed ${seed})`);
  for (const [name, { returns }] of Object.entries(plan.grading.exports)) {
    if (returns.kind === 'oneOf') continue;
    const move = byRelative(RELATIVE, random);
    const lost = await failed({ wrap: (sandbox) => perturbed(sandbox, move, name), stopAtFirst: true });
    if (lost.length === 0)
      ledger.breach(`${name} moved by ${RELATIVE} relative loses no points (seed ${seed})`);
  }
}

async function calibrateMisconceptions(
  prepared: Prepared,
  misconceptions: readonly Solution[],
  ledger: Ledger,
): Promise<void> {
  for (const { name, instances } of misconceptions) {
    const trials = await runAll(prepared, instances, { stopAtFirst: true });
    if ([...trials.values()].every(({ passed }) => passed))
      ledger.breach(`false accept: ${name} earns full marks (seed ${prepared.seed})`);
  }
}

/** Diagnoses must name the misconception itself, or one that it cannot be told from in that check. */
async function calibrateDiagnosis(
  prepared: Prepared,
  misconceptions: readonly Solution[],
  sources: readonly Misconception[],
  ledger: Ledger,
): Promise<void> {
  const { plan, seed } = prepared;
  for (const [index, { name, instances }] of misconceptions.entries()) {
    const grade = await gradeExercise(prepared, { 'solution.ts': sources[index]!.source });
    let named = false;
    for (const { id, outcome, diagnosis } of grade.checks) {
      if (outcome === 'harness-error') ledger.breach(`${name} makes ${id} throw (seed ${seed})`);
      // Blocked is not caught: the check was not run.
      if (outcome !== 'passed' && outcome !== 'blocked')
        ledger.failedBy.set(id, (ledger.failedBy.get(id) ?? new Set()).add(name));
      const possible = diagnosis ? [diagnosis.misconception, ...(diagnosis.alsoPossible ?? [])] : [name];
      if (!possible.includes(name))
        ledger.breach(`${name} is taken for ${possible.join(', ')} in ${id} (seed ${seed})`);
      named ||= diagnosis?.misconception === name;
      const posed = prepared.posed.find(({ check }) => check.id === id)!;
      if (outcome === 'failed') {
        const deviation = await worstDeviation(prepared, instances, posed);
        ledger.wrong.set(id, Math.min(ledger.wrong.get(id) ?? Infinity, deviation));
      }
    }
    const explainable = grade.checks.some(({ outcome }) => outcome === 'failed' || outcome === 'threw');
    if (explainable && !named)
      ledger.breach(`${name} is not named by any diagnosis of ${plan.id} (seed ${seed})`);
  }
}

/** What calibration holds against one check, unless its notes explain it. */
function judge({ id, right, wrong, catches, coveredBy }: CheckCalibration, notes: Notes): string[] {
  const breaches: string[] = [];
  if (catches.length === 0) breaches.push(`${id} catches no misconception`);
  else if (coveredBy !== undefined && notes?.redundancy === undefined)
    breaches.push(
      `${id} catches nothing that ${coveredBy} does not: remove it, or explain it in notes.redundancy`,
    );
  if (notes?.margin === undefined && (right * MARGIN > 1 || wrong < MARGIN))
    breaches.push(`${id} is too near to its tolerance: mend it, or explain it in notes.margin`);
  return breaches;
}

function toChecks({ grading }: ExercisePlan, ledger: Ledger): CheckCalibration[] {
  const catches = (id: string): ReadonlySet<string> => ledger.failedBy.get(id) ?? new Set();
  const covers = (id: string, by: string): boolean =>
    id !== by && [...catches(id)].every((name) => catches(by).has(name));
  return grading.checks.map(({ id }) => {
    const cover = grading.checks.find((other) => covers(id, other.id));
    return {
      id,
      right: ledger.right.get(id) ?? 0,
      wrong: ledger.wrong.get(id) ?? Infinity,
      catches: [...catches(id)],
      ...(cover === undefined ? {} : { coveredBy: cover.id }),
    };
  });
}

/** @param root the project's folder */
export async function calibrate(
  root: string,
  plan: ExercisePlan,
  wasm: WebAssembly.Module,
  { seeds, diagnosisSeeds }: Extent,
): Promise<Calibration> {
  const ledger = new Ledger();
  const variantFiles = await readFolder(path.join(root, 'tests', 'exercises', plan.id, 'variants'), '.ts');
  const solution = (name: string, source: string): Solution => ({
    name: name.replace(/\.ts$/, ''),
    instances: instancesOf(wasm, { 'solution.ts': source }),
  });
  const variants = Object.entries(variantFiles).map(([name, source]) => solution(name, source));
  const misconceptions = plan.misconceptions.map(({ id, source }) => solution(id, source));
  for (let seed = 1; seed <= seeds; seed += 1) {
    const prepared = prepare(plan, wasm, seed);
    await calibrateVariants(prepared, variants, ledger);
    await calibratePerturbed(prepared, instancesOf(wasm, plan.referenceFiles), ledger);
    await calibrateMisconceptions(prepared, misconceptions, ledger);
    if (seed <= diagnosisSeeds)
      await calibrateDiagnosis(prepared, misconceptions, plan.misconceptions, ledger);
  }
  const checks = toChecks(plan, ledger);
  for (const [index, check] of checks.entries())
    judge(check, plan.grading.checks[index]!.notes).forEach((sentence) => ledger.breach(sentence));
  return {
    id: plan.id,
    variants: variants.length,
    misconceptions: misconceptions.length,
    checks,
    breaches: [...ledger.breaches],
  };
}
