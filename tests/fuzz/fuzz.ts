import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createCommand, runCommand } from '../../scripts/command-line.ts';
import { jobsOption, wholeNumber } from '../../scripts/option-values.ts';
import { FINDINGS, openCourse, targetsOf, withFuzzedGrader } from './law.ts';
import { search } from './search.ts';

/** So many programs no search grades. */
const MANY = 1e9;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** @returns whether the law held for all programs */
async function fuzz(minutes: number, seed: number, jobs: number): Promise<boolean> {
  const course = await openCourse();
  const targets = await targetsOf(course);
  const ms = minutes * 60_000;
  const seeds = Array.from({ length: jobs }, (_, k) => seed + k);
  let graded = 0;
  let found = 0;
  print(`Fuzzing for ${minutes} min, from seed ${seed} on.`);
  await withFuzzedGrader(course, jobs, (grader) =>
    grader.forEach(
      seeds,
      (own) => String(own),
      async (own, grade) => {
        const result = await search(targets, grade, { seed: own, programs: MANY, ms });
        graded += result.programs;
        if (result.found === undefined) return;
        found += 1;
        const { exercise, source, why } = result.found;
        const file = path.join(FINDINGS, `${exercise}.${own}.ts`);
        await writeFile(file, source);
        print(`${path.relative(process.cwd(), file)}: ${why}`);
      },
    ),
  );
  print(
    `${graded} programs were graded; ${found === 0 ? 'the law holds for all of them' : `${found} break it`}.`,
  );
  return found === 0;
}

const command = createCommand('npm run fuzz --', {
  description:
    'Grades random programs, many of them hostile, until the time is over or one of them breaks the law: each ends ' +
    'within its budget and in a documented way, and earns all points only if it is right. A program that breaks it ' +
    'is made as small as possible and kept in tests/fuzz/findings.',
  examples: [
    ['npm run fuzz -- --minutes 10', 'fuzzes for ten minutes'],
    ['npm run fuzz -- --seed 7 --jobs 1', 'the programs of seed 7, for a minute'],
  ],
  exitStatuses: { 0: 'the law holds', 1: 'something breaks it' },
})
  .option('--minutes <N>', 'how long', wholeNumber(1), 1)
  .option('--seed <N>', 'the seed of the programs; another one for each worker', wholeNumber(0), 1)
  .addOption(jobsOption())
  .action(async ({ minutes, seed, jobs }) => {
    process.exitCode = (await fuzz(minutes, seed, jobs)) ? 0 : 1;
  });

await runCommand(command);
