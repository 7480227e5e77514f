import { Option } from '@commander-js/extra-typings';
import { createCommand, runCommand } from './command-line.ts';

const feedback = createCommand('npm run feedback --', {
  description:
    'Packs what goes back to students: for Moodle a ZIP archive of feedback files and the grading worksheet, for Canvas' +
    ' the ZIP archive for "Upload Submissions". Each student gets a page of their own, without lines for staff. The class' +
    ' must have been imported from that system with npm run import.',
  examples: [
    ['npm run feedback -- grades --for moodle', 'the archive and the worksheet'],
    ['npm run feedback -- grades --for moodle --worksheet Grades.csv', 'fills in its worksheet'],
    ['npm run feedback -- grades --for canvas', 'the archive'],
  ],
  exitStatuses: {
    0: 'every student gets feedback',
    1: 'some students get none through this system: they are named',
  },
})
  .argument('<GRADES>', 'the results of npm run grade')
  .addOption(
    new Option('--for <SYSTEM>', 'the system that takes the feedback')
      .choices(['moodle', 'canvas'] as const)
      .makeOptionMandatory(),
  )
  .option('--out <DIR>', 'folder for the files (default: GRADES)')
  .option('--worksheet <CSV>', "Moodle's grading worksheet, to be filled in")
  .option('--column <NAME>', 'the heading of its column of grades', 'Grade')
  .action(async (grades, options) => {
    const { feedbackFor } = await import('./pack-feedback.ts');
    process.exitCode = (await feedbackFor(grades, options)) ? 0 : 1;
  });

await runCommand(feedback);
