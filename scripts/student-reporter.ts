import type { Reporter, SerializedError, TestModule } from 'vitest/node';
import { showGrades } from './show-grades.ts';

/** What a student sees of a run of vitest. */
export class StudentReporter implements Reporter {
  async onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): Promise<void> {
    const grades = modules[0]?.project.getProvidedContext().grades ?? [];
    const errors = [...unhandled, ...modules.flatMap((module) => module.errors())];
    // A save that changes no grade is answered with nothing.
    if (grades.length + errors.length === 0) return;
    await showGrades(
      grades,
      errors.map(({ stack, message }) => stack ?? message),
    );
  }
}
