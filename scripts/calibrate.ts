import { availableParallelism } from 'node:os';
import { createCommand, runCommand } from './command-line.ts';
import { wholeNumber } from './option-values.ts';
import { ROOT } from './root.ts';

/** Seeds; `npm run check` runs one, with `--short`. */
const FULL = 200;
/** Under so many of them misconceptions are diagnosed as well, which takes longer. */
const DIAGNOSED = 10;

const calibrate = createCommand('npm run calibrate --', {
  description:
    'Tests the checks of exercises: every variant must get full marks, every misconception must lose points and be diagnosed.' +
    ' Prints how far each tolerance is from right and wrong solutions.',
  examples: [
    ['npm run calibrate -- momentum', 'tests the checks of 04-momentum'],
    ['npm run calibrate -- --short', 'tests all exercises with one seed'],
    ['npm run calibrate -- experiments --seeds 10', 'tests 07-experiments with the seeds 1 to 10'],
  ],
  exitStatuses: { 0: 'every check is as it should be', 1: 'some are not: the output names them' },
})
  .argument('[WORD...]', 'only exercises whose id contains one of these words')
  .option('--seeds <N>', 'try the seeds 1 to N', wholeNumber(1), FULL)
  .option('--short', 'the same as --seeds 1')
  .action(async (words, { seeds: count, short = false }) => {
    const { calibrateAll, renderCalibration } = await import('../harness/course/calibration/index.ts');
    const { exerciseIds, loadCourse, matchExercises } = await import('../harness/course/exercises/index.ts');
    const ids = matchExercises(await exerciseIds(ROOT), words);
    const course = await loadCourse(ROOT, ids);
    const seeds = short ? 1 : count;
    const extent = { seeds, diagnosisSeeds: Math.min(seeds, DIAGNOSED) };
    let breaches = 0;
    await calibrateAll(course, extent, availableParallelism(), (calibration) => {
      breaches += calibration.breaches.length;
      process.stdout.write(`${renderCalibration(calibration)}\n`);
    });
    process.stdout.write(`exercises: ${ids.length}, seeds: ${seeds}, breaches: ${breaches}\n`);
    // Apart from the table, which is the same on every machine. The processor's time counts all threads.
    const { user, system } = process.cpuUsage();
    process.stderr.write(`${Math.round((user + system) / 1e6)} s of processor time\n`);
    if (breaches > 0) process.exitCode = 1;
  });

await runCommand(calibrate);
