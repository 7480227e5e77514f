import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Piscina } from 'piscina';
import { matchingExercises } from '../harness/batch/index.ts';
import {
  type Calibration,
  type CalibrationTask,
  renderCalibration,
  workerFile,
} from '../harness/calibration/index.ts';
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
  const extent = values.short ? SHORT : FULL;
  const pool = new Piscina<CalibrationTask, Calibration>({
    filename: workerFile,
    maxThreads: availableParallelism(),
    resourceLimits: { stackSizeMb: 64 },
    execArgv: [],
  });
  let breaches = 0;
  await Promise.all(
    ids.map(async (exercise) => {
      const calibration = await pool.run({ root: ROOT, exercise, ...extent });
      breaches += calibration.breaches.length;
      process.stdout.write(`${renderCalibration(calibration)}\n`);
    }),
  );
  await pool.destroy();
  process.stdout.write(`${ids.length} exercises, ${extent.seeds} seeds, ${breaches} breaches\n`);
  if (breaches > 0) process.exitCode = 1;
});
