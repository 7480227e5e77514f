import { createCommand, printWritten, runCommand } from './command-line.ts';
import { authoringPage } from './root.ts';

const init = createCommand('npx descent-grader init', {
  description:
    'Makes a course of this folder: TypeScript, scripts in package.json, a workflow for GitHub and a first exercise that' +
    ' works. It overwrites nothing, and prints what it writes.',
  examples: [
    ['npx descent-grader init', 'in an empty folder, after npm install --save-dev ./descent-grader-….tgz'],
  ],
  exitStatuses: { 0: 'the course is there' },
}).action(async () => {
  const { createCourse } = await import('../harness/course/author/scaffold/index.ts');
  const files = await createCourse(process.cwd());
  printWritten(files, 'The course works:', [
    ['npm test', 'shows what a student sees'],
    ['npm run calibrate', 'tests the checks'],
    ['npm run new-exercise -- 02-averages', 'makes another exercise'],
  ]);
  process.stdout.write(`\nHow to write an exercise: ${authoringPage()}\n`);
});

await runCommand(init);
