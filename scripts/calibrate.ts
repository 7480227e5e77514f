import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { calibrateAll, renderCalibration } from '../harness/course/calibration/index.ts';
import { matchingExercises } from '../harness/course/classes/index.ts';
import { loadCourse } from '../harness/course/exercises/index.ts';
import { ROOT } from './root.ts';
import { runCommand, UsageError } from './usage.ts';

/** How many seeds; `--short` is what every check of the project runs. */
const FULL = { seeds: 200, diagnosisSeeds: 10 };
const SHORT = { seeds: 1, diagnosisSeeds: 1 };

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { short: { type: 'boolean', default: false } },
});

await runCommand(async () => {
  const ids = await matchingExercises(ROOT, words);
  if (ids.length === 0) throw new UsageError(`no exercise is called like ${words.join(', ')}`);
  const seeds = values.short ? SHORT : FULL;
  const course = await loadCourse(ROOT, ids);
  let breaches = 0;
  await calibrateAll(course, seeds, availableParallelism(), (calibration) => {
    breaches += calibration.breaches.length;
    process.stdout.write(`${renderCalibration(calibration)}\n`);
  });
  process.stdout.write(`${ids.length} exercises, ${seeds.seeds} seeds, ${breaches} breaches\n`);
  // Apart from the table, which is the same on every machine. The processor's time counts all threads.
  const { user, system } = process.cpuUsage();
  process.stderr.write(`${Math.round((user + system) / 1e6)} s of processor time\n`);
  if (breaches > 0) process.exitCode = 1;
});
