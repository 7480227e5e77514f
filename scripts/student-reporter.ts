import type { Reporter, SerializedError, TestModule } from 'vitest/node';
import { showGrades } from './show-grades.ts';

/** What a student sees of a run of vitest. */
export class StudentReporter implements Reporter {
  async onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): Promise<void> {
    const grades = modules[0]?.project.getProvidedContext().grades ?? [];
    const errors = [...unhandled, ...modules.flatMap((module) => module.errors())];
    await showGrades(
      grades,
      errors.map(({ stack, message }) => stack ?? message),
    );
  }
}
