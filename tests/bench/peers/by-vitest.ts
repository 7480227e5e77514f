import { test } from 'vitest';
import { nativeChecks } from './native-checks.ts';

/** A test file's content: one submission. */
export async function testSubmission(exercise: string, file: string): Promise<void> {
  for (const { title, run } of await nativeChecks(exercise, file)) test(title, run);
}
