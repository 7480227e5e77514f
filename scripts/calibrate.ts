import { availableParallelism } from 'node:os';
import { createCommand, runCommand } from './command-line.ts';
import { ROOT } from './root.ts';

/** How many seeds; `--short` is what `npm run check` runs. */
const FULL = { seeds: 200, diagnosisSeeds: 10 };
const SHORT = { seeds: 1, diagnosisSeeds: 1 };

const calibrate = createCommand('npm run calibrate --', {
  description:
    'Tests the checks of exercises: every variant must get full marks, every misconception must lose points and be diagnosed.' +
    ' Prints how far each tolerance is from right and wrong solutions.',
  examples: [
    ['npm run calibrate -- momentum', 'tests the checks of 04-momentum'],
    ['npm run calibrate -- --short', 'tests all exercises with one seed'],
  ],
  exitStatuses: { 0: 'every check is as it should be', 1: 'some are not: the output names them' },
})
  .argument('[WORD...]', 'only exercises whose id contains one of these words')
  .option('--short', `try ${SHORT.seeds} seed instead of ${FULL.seeds}`)
  .action(async (words, { short = false }) => {
    const { calibrateAll, renderCalibration } = await import('../harness/course/calibration/index.ts');
    const { exerciseIds, loadCourse, matchExercises } = await import('../harness/course/exercises/index.ts');
    const ids = matchExercises(await exerciseIds(ROOT), words);
    const seeds = short ? SHORT : FULL;
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

await runCommand(calibrate);
