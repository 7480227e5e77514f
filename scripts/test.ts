import { createCommand, runCommand } from './command-line.ts';
import { endWithNpm } from './end-with-npm.ts';
import { requireOption, seedOption } from './option-values.ts';
import { ROOT } from './root.ts';

const test = createCommand('npm test --', {
  description:
    'Grades your solutions in exercises/ and shows every check. "npm run watch" does the same again whenever you save a file.',
  examples: [
    ['npm test', 'grades all exercises'],
    ['npm test -- WORD', 'grades only the exercises whose id contains WORD'],
    ['npm test -- --require 40', 'fails below 40 points'],
    ['npm test -- WORD --require all', 'fails unless these exercises are fully right'],
    ['npm run watch -- WORD', 'grades them at every save'],
  ],
  exitStatuses: {
    0: 'every check of the exercises that you have started passes; with --require: it is met',
    1: 'some check fails, or the harness has an error; with --require: it is not met',
  },
})
  .argument('[WORD...]', 'only exercises whose id contains one of these words')
  .option('--watch', 'grade again whenever a file is saved')
  .addOption(seedOption('1'))
  .addOption(requireOption())
  .action(async (words, { watch = false, seed, require: required }) => {
    const { courseIds, matchExercises, PUBLIC_SEED, readCourse } =
      await import('../harness/course/exercises/index.ts');
    // Before any worker is started; throws where a word matches nothing.
    matchExercises(await courseIds(ROOT), words);
    if (watch) endWithNpm();
    // Loaded only now: it brings what grades and shows.
    const { gradeAndShow } = await import('./run-tests.ts');
    const requirement = required === 'course' ? ((await readCourse(ROOT)).require ?? 'started') : required;
    await gradeAndShow(words, { watch, seed: seed ?? PUBLIC_SEED, requirement });
  });

await runCommand(test);
