import { createCommand, runCommand } from './command-line.ts';

const importCommand = createCommand('npm run import --', {
  description:
    'Turns a download into a class that can be graded: a ZIP archive or a folder from Moodle or Canvas, or a folder of' +
    ' clones. Prints what became of each file, and writes it to import.csv in the class. Nothing is guessed: where there' +
    ' are two candidates for one place, neither is taken. Importing again replaces only what an import has written.',
  examples: [
    ['npm run import -- submissions.zip --out class', "imports Moodle's or Canvas's download"],
    ['npm run import -- clones --out class', 'imports a folder of cloned repositories'],
    ['npm run import -- week-4.zip --out class --exercise 04', 'imports a solution.ts from each student'],
  ],
  exitStatuses: { 0: 'everything is imported', 1: 'something was left that a person has to decide' },
})
  .argument('<SOURCE>', 'a ZIP archive or a folder')
  .requiredOption('--out <CLASS>', 'folder of the class')
  .option('--exercise <WORD>', 'import only this exercise, and take files in no folder of an exercise for it')
  .option('--roster <CSV>', 'a CSV file about the students; folders get the ids of its column "id"')
  .option('--groups', 'the submissions are those of groups')
  .action(async (source, options) => {
    const { importDownload } = await import('./import-download.ts');
    process.exitCode = (await importDownload(source, options)) ? 0 : 1;
  });

await runCommand(importCommand);
