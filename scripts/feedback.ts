import { createCommand, runCommand } from './command-line.ts';
import { columnOption, forOption, takers, withWorksheet, worksheetOption } from './feedback-options.ts';
import { courseRoot } from './root.ts';

const feedback = createCommand('npm run feedback --', {
  description:
    'Packs what goes back to students from results that are there already, as npm run grade does with the same options: an' +
    ' archive of a page for each student, without lines for staff, and a table of grades if the system reads one. The class' +
    ' must have been imported from that system with npm run import. A folder takes the pages of any class, with a CSV file' +
    ' that says whose each is.',
  examples: [
    ...takers.map(
      ({ id, name }) => [`npm run feedback -- grades --for ${id}`, `packs it for ${name}`] as const,
    ),
    ...withWorksheet.map(
      ({ id }) =>
        [`npm run feedback -- grades --for ${id} --worksheet Grades.csv`, 'fills in its worksheet'] as const,
    ),
  ],
  exitStatuses: {
    0: 'every student gets feedback',
    1: 'some students get none through this system: they are named',
  },
})
  .argument('<GRADES>', 'the results of npm run grade')
  .addOption(forOption().makeOptionMandatory())
  .option('--out <DIR>', 'folder for the files (default: GRADES)')
  .addOption(worksheetOption())
  .addOption(columnOption())
  .action(async (grades, { out = grades, ...call }) => {
    const { packFeedback, readFeedbackCall } = await import('../harness/course/reports/index.ts');
    const options = await readFeedbackCall(courseRoot(), call);
    const { lines, isComplete } = await packFeedback(grades, out, options!);
    process.stdout.write(`${lines.join('\n')}\n`);
    process.exitCode = isComplete ? 0 : 1;
  });

await runCommand(feedback);
