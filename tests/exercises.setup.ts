import type { TestProject } from 'vitest/node';
import { PUBLIC_SEED } from '../harness/course/shared/exercises/index.ts';
import { gradeOwnExercises, type OwnGrade } from '../harness/course/student/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** What `npm test` would show. */
    grades: readonly OwnGrade[];
  }
}

/** Grades `exercises/` in workers before the tests are collected, and again before each further run of a watch. */
export default async function setup(project: TestProject): Promise<void> {
  const { root } = project.config;
  const grade = async (): Promise<void> => {
    const options = { root, words: [], seed: PUBLIC_SEED };
    project.provide('grades', await gradeOwnExercises(options));
  };
  project.onTestsRerun(grade);
  await grade();
}
