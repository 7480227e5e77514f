import { gradeExercise, type GradingContext, prepareGrading } from '../../harness/core/grading/index.ts';
import { inputsFrom } from '../../harness/core/inputs/index.ts';
import { DIAGNOSIS, LOADING, PICTURES } from '../../harness/core/model/stages.ts';
import { loadExercise } from '../harness/load-exercise.ts';
import { nodeSandboxHost } from '../node-sandbox-host.ts';
import type { Solution } from './classes.ts';

/** Stages of grading one pair. Shrinking is part of the checks, and is what they take more with it than without. */
export const STAGES = ['strip', 'load', 'checks', 'shrinking', 'pictures', 'diagnosis'] as const;
export type Stages = Record<(typeof STAGES)[number], number>;

/** CPU of this process, its compiler and garbage collector included, in ms. */
function cpuNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const zero = (): Stages => ({ strip: 0, load: 0, checks: 0, shrinking: 0, pictures: 0, diagnosis: 0 });

/** The stage of grading to which a stage that it announces belongs. */
const stageOf = (name: string): Exclude<keyof Stages, 'strip' | 'shrinking'> => {
  if (name === LOADING) return 'load';
  if (name === PICTURES) return 'pictures';
  return name === DIAGNOSIS ? 'diagnosis' : 'checks';
};

/** The same checks on the same inputs, none of which is shrunk. */
const withoutShrinking = (context: GradingContext): GradingContext => ({
  ...context,
  checks: context.checks.map((planned) => ({
    ...planned,
    inputs: inputsFrom(
      'example',
      planned.inputs.map(({ value }) => value),
    ),
  })),
});

/** Grades solutions of one exercise in this process, warm, and measures each of them. */
export async function stagesOf(
  root: string,
  exercise: string,
  sources: readonly string[],
): Promise<Map<string, Stages>> {
  const host = await nodeSandboxHost();
  let stripped = 0;
  const context = prepareGrading(
    await loadExercise(root, exercise),
    {
      ...host,
      strip: (files) => {
        const begin = cpuNow();
        try {
          return host.strip(files);
        } finally {
          stripped += cpuNow() - begin;
        }
      },
    },
    1,
  );
  const measure = async (measured: GradingContext, source: string): Promise<Stages> => {
    const stages = zero();
    stripped = 0;
    let stage = stageOf(LOADING);
    let begin = cpuNow();
    const onStage = (name: string): void => {
      const now = cpuNow();
      stages[stage] += now - begin;
      [stage, begin] = [stageOf(name), now];
    };
    await gradeExercise({ ...measured, onStage }, { 'solution.ts': source });
    onStage(LOADING);
    return { ...stages, strip: stripped, load: Math.max(0, stages.load - stripped) };
  };
  const plain = withoutShrinking(context);
  const all = new Map<string, Stages>();
  for (const source of sources.slice(0, 10)) await measure(context, source);
  for (const source of sources) {
    const shrunk = await measure(context, source);
    const checks = Math.min(shrunk.checks, (await measure(plain, source)).checks);
    all.set(source, { ...shrunk, checks, shrinking: shrunk.checks - checks });
  }
  return all;
}

/** The mean over a class of what each pair takes, from one measurement of each different solution. */
export async function meanStages(root: string, solutions: readonly Solution[]): Promise<Stages> {
  const sums = zero();
  for (const exercise of new Set(solutions.map((solution) => solution.exercise))) {
    const own = solutions.filter((solution) => solution.exercise === exercise);
    const measured = await stagesOf(root, exercise, [...new Set(own.map(({ source }) => source))]);
    for (const { source } of own)
      for (const stage of STAGES) sums[stage] += measured.get(source)![stage] / solutions.length;
  }
  return sums;
}
