// node by-process.ts EXERCISE FILE: one submission in a process of its own, without any test runner.
import { nativeChecks } from './native-checks.ts';

const [exercise, file] = process.argv.slice(2);
for (const { run } of await nativeChecks(exercise!, file!))
  try {
    run();
  } catch {
    process.exitCode = 1;
  }
