import { availableParallelism } from 'node:os';
import type { ProvidedContext } from 'vitest';
import type { TestProject } from 'vitest/node';
import type { OwnGrade } from '../harness/course/classes/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Which exercises: those whose ids contain one of these words; none means all. */
    words: readonly string[];
    seed: number;
    grades: readonly OwnGrade[];
  }
}

/**
 * Grades `exercises/` in workers before the tests are collected: what the tests show is known when they begin.
 * `npm test` has begun with that already, and provides the grades.
 */
export default async function setup(project: TestProject): Promise<void> {
  const { words = [], seed = 1, grades } = project.getProvidedContext() as Partial<ProvidedContext>;
  const { root } = project.config;
  const known = new Map<string, string>();
  const provideChanged = (all: readonly OwnGrade[]): void => {
    // In watch mode a save is answered with what it changed, and nothing else.
    const changed = all.filter(({ grade, fingerprint }) => known.get(grade.id) !== fingerprint);
    for (const { grade, fingerprint } of changed) known.set(grade.id, fingerprint);
    project.provide('grades', changed);
  };
  const grade = async (): Promise<void> => {
    // Loaded only where the grading has not been done already.
    const { gradeOwnExercises } = await import('../harness/course/classes/index.ts');
    provideChanged(await gradeOwnExercises({ root, words, seed, jobs: availableParallelism() }));
  };
  project.onTestsRerun(grade);
  if (grades === undefined) await grade();
  else provideChanged(grades);
}
