import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exerciseIds, loadExercise } from '../harness/course/exercises/index.ts';
import { withChecks } from './checks-table.ts';
import { ROOT } from './root.ts';

// What is graded stands in checks.ts; the READMEs of the exercises repeat it as a table.

const check = process.argv.includes('--check');
for (const id of await exerciseIds(ROOT)) {
  const { grading } = await loadExercise(ROOT, id);
  const name = `exercises/${id}/README.md`;
  const file = path.join(ROOT, name);
  const before = await readFile(file, 'utf8');
  const after = withChecks(before, grading.checks, name);
  if (before === after) continue;
  if (check) {
    console.error(`${name} is out of date: npm run generate`);
    process.exitCode = 1;
  } else {
    await writeFile(file, after);
    console.log(`${name} written`);
  }
}
