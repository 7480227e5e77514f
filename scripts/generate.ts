import { createCommand, runCommand } from './command-line.ts';
import { courseRoot } from './root.ts';
import { signOfLife } from './sign-of-life.ts';

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
    const course = courseRoot();
    const sign = signOfLife();
    sign.begin('Reading schemas and checks');
    const stale = await generate(course, { onBegin: sign.begin, isDry: check }).finally(sign.end);
    for (const file of stale)
      if (check) process.stderr.write(`${file} is out of date. To update it: npm run generate\n`);
      else process.stdout.write(`${file}\n`);
    const wrong = await wrongExamples(course);
    for (const sentence of wrong) process.stderr.write(`${sentence}\n`);
    process.exitCode = wrong.length > 0 || (check && stale.length > 0) ? 1 : 0;
  });

await runCommand(generateCommand);
