import { availableParallelism } from 'node:os';
import type { ProvidedContext } from 'vitest';
import type { TestProject } from 'vitest/node';
import { gradeOwnExercises } from '../harness/batch/index.ts';
import type { OwnGrade } from '../harness/batch/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Which exercises: those whose ids contain one of these words; none means all. */
    words: readonly string[];
    seed: number;
    grades: readonly OwnGrade[];
  }
}

/** Grades `exercises/` in workers before the tests are collected: what the tests show is known when they begin. */
export default async function setup(project: TestProject): Promise<void> {
  const { words = [], seed = 1 } = project.getProvidedContext() as Partial<ProvidedContext>;
  const known = new Map<string, OwnGrade>();
  const grade = async (): Promise<void> => {
    const grades = await gradeOwnExercises({
      root: project.config.root,
      words,
      seed,
      jobs: availableParallelism(),
    });
    // In watch mode a save is answered with what it changed, and nothing else.
    const changed = grades.filter((own) => known.get(own.grade.id)?.fingerprint !== own.fingerprint);
    for (const own of changed) known.set(own.grade.id, own);
    project.provide('grades', changed);
  };
  project.onTestsRerun(grade);
  await grade();
}
