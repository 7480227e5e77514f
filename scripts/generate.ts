import { createCommand, runCommand } from './command-line.ts';
import { courseRoot } from './root.ts';

const generateCommand = createCommand('npm run generate --', {
  description:
    'Writes the files that follow from others: the types of the file formats from schemas/, and the tables' +
    ' of checks in the READMEs of the exercises, and the inputs in which special values meet, from their' +
    ' checks.ts. Prints the files that changed, and the worked examples of tasks that the reference contradicts.',
  examples: [
    ['npm run generate', 'writes what is out of date'],
    ['npm run generate -- --check', 'only names what is out of date'],
  ],
  exitStatuses: {
    0: 'every file is up to date',
    1: 'an example of a task is wrong, or with --check: some file is out of date',
  },
})
  .option('--check', 'write nothing, and fail where a file is out of date')
  .action(async ({ check = false }) => {
    const { generate, wrongExamples } = await import('../harness/course/author/generate/index.ts');
    const onStale = (file: string): void => {
      if (check) process.exitCode = 1;
      if (check) process.stderr.write(`${file} is out of date. To update it: npm run generate\n`);
      else process.stdout.write(`${file}\n`);
    };
    await generate(courseRoot(), onStale, check);
    for (const sentence of await wrongExamples(courseRoot())) {
      process.exitCode = 1;
      process.stderr.write(`${sentence}\n`);
    }
  });

await runCommand(generateCommand);
