import { createCommand, runCommand } from '../command-line.ts';
import { collect, jobsOption, seedOption } from '../option-values.ts';

/** `scripts/grade.ts` with what students can use: no classes in shards, rosters, hidden checks or decisions. */
const gradeCommand = createCommand('npm run grade --', {
  description:
    'Grades your exercises and writes the results into a folder: report/index.html in it shows every check with its' +
    ' pictures. A run that was stopped continues where it was when the same command is run again.',
  examples: [
    ['npm run grade', 'grades exercises/ into grades/'],
    ['npm run grade -- --exercise WORD', 'grades only the exercises whose id contains WORD'],
    ['npm run grade -- --seed 2 --out other', 'grades with other inputs, into other/'],
  ],
  exitStatuses: {
    0: 'everything is graded, whatever the points',
    1: 'some points are pending because of an error of the harness',
  },
})
  .argument('[FOLDER]', 'what to grade: a folder that holds exercise folders', 'exercises')
  .option('--out <DIR>', 'folder for the results', 'grades')
  .option(
    '--exercise <WORD>',
    'only exercises whose id contains WORD; repeat it for more exercises',
    collect(),
  )
  .addOption(jobsOption())
  .addOption(seedOption('1'))
  .option('--fresh', 'ignore earlier results in the result folder')
  .action(async (folder, options) => {
    const { grade } = await import('../grade-and-merge.ts');
    process.exitCode = (await grade(folder, options)) ? 0 : 1;
  });

await runCommand(gradeCommand);
