import { availableParallelism } from 'node:os';
import path from 'node:path';
import { changedExercises } from './changed-exercises.ts';
import { createCommand, runCommand } from './command-line.ts';
import { wholeNumber } from './option-values.ts';
import { repeatAtEverySave } from './repeat-at-every-save.ts';
import { courseRoot } from './root.ts';

/** Seeds; `npm run check` runs one, with `--short`. */
const FULL = 200;
/** Under so many of them misconceptions are diagnosed as well, which takes longer. */
const DIAGNOSED = 10;

/** How much is tried, and of what. */
interface Extent {
  /** The seeds 1 to N. */
  readonly seeds: number;
  /** A folder with further checks. */
  readonly hidden: string | undefined;
}

/** Calibrates the exercises as they are on disk now, and prints what it finds. @returns whether there is no breach */
async function calibrateOnce(words: readonly string[], { seeds, hidden }: Extent): Promise<boolean> {
  const { calibrateAll, renderCalibration } = await import('../harness/course/author/calibrate/index.ts');
  const { showProgress } = await import('../harness/course/shared/terminal/index.ts');
  const before = process.cpuUsage();
  let progress: ReturnType<typeof showProgress> | undefined;
  const print = (line: string): void => {
    progress?.stop();
    process.stdout.write(`${line}\n`);
  };
  let breaches = 0;
  const extent = { seeds, diagnosisSeeds: Math.min(seeds, DIAGNOSED) };
  const exercises = await calibrateAll(courseRoot(), { words, hidden }, extent, availableParallelism(), {
    onBegin: (parts) => {
      progress = showProgress(parts, process.stderr, 'calibrated');
    },
    onPart: (part) => progress?.advance(part, 'graded'),
    onFault: (fault) => {
      breaches += 1;
      print(`✗ ${fault}`);
    },
    onCalibration: (calibration) => {
      breaches += calibration.breaches.length;
      print(renderCalibration(calibration));
    },
  });
  print(`exercises: ${exercises}, seeds: ${seeds}, breaches: ${breaches}`);
  // Apart from the table, which is the same on every machine. The processor's time counts all threads.
  const { user, system } = process.cpuUsage(before);
  process.stderr.write(`${Math.round((user + system) / 1e6)} s of processor time\n`);
  return breaches === 0;
}

const calibrate = createCommand('npm run calibrate --', {
  description:
    'Tests the checks of exercises: every variant must get full marks, every misconception must lose points and be diagnosed.' +
    ' Prints how far each tolerance is from right and wrong solutions.',
  examples: [
    ['npm run calibrate -- momentum', 'tests the checks of 04-momentum'],
    ['npm run calibrate -- --short', 'tests all exercises with one seed'],
    ['npm run calibrate -- experiments --seeds 10', 'tests 07-experiments with the seeds 1 to 10'],
    ['npm run calibrate -- momentum --watch', 'tests 04-momentum with one seed at every save'],
  ],
  exitStatuses: { 0: 'every check is as it should be', 1: 'some are not: the output names them' },
})
  .argument('[WORD...]', 'only exercises whose id contains one of these words')
  .option('--seeds <N>', `try the seeds 1 to N (default: ${FULL}; 1 with --watch)`, wholeNumber(1))
  .option('--short', 'the same as --seeds 1')
  .option('--changed', 'only exercises that differ from the main branch, or from the last commit on it')
  .option('--hidden <DIR>', 'also test the checks in DIR/<exercise>/checks.ts')
  .option('--watch', 'again whenever a file of the exercises or of the reference is saved')
  .action(async (chosen, { seeds: count, short = false, changed = false, hidden, watch = false }) => {
    const seeds = short ? 1 : (count ?? (watch ? 1 : FULL));
    const extent = { seeds, hidden };
    const { exerciseIds, matchExercises } = await import('../harness/course/shared/exercises/index.ts');
    const all = matchExercises(await exerciseIds(courseRoot()), chosen);
    const words = changed ? changedExercises(courseRoot(), all) : chosen;
    if (changed && words.length === 0) {
      process.stdout.write('no exercise has changed\n');
      return;
    }
    if (!watch) {
      process.exitCode = (await calibrateOnce(words, extent)) ? 0 : 1;
      return;
    }
    const own = matchExercises(all, words).flatMap((id) => [`exercises/${id}`, `tests/exercises/${id}`]);
    const folders = [...own, 'reference', 'tests/scenarios'].map((folder) => path.join(courseRoot(), folder));
    const further = hidden === undefined ? [] : [path.resolve(hidden)];
    await repeatAtEverySave([...folders, ...further], async () => {
      await calibrateOnce(words, extent);
    });
  });

await runCommand(calibrate);
