import { stat } from 'node:fs/promises';
import { Option } from '@commander-js/extra-typings';
import { explainOpen, sanitizeLine } from '../harness/core/explain/index.ts';
import type { FeedbackReport, Target } from '../harness/course/feedback/index.ts';
import { UserError } from '../harness/course/files/user-error.ts';
import { readUserFile } from '../harness/course/files/user-file.ts';
import type { Total } from '../harness/course/model/total.ts';
import { createCommand, runCommand } from './command-line.ts';
import { courseRoot } from './root.ts';

/** Where each system takes the files. */
const PLACES: Readonly<Record<Target, readonly string[]>> = {
  moodle: [
    'In the assignment: Actions, "Upload multiple feedback files in a zip" for the archive, "Upload grading worksheet" for the CSV file.',
  ],
  canvas: ['In the assignment: "Upload Submissions" for the archive.'],
  folder: ['feedback.csv in it says whose each page is: for a mail merge, or a script that sends them.'],
};

/** At most so many students are named. */
const MAX_NAMED = 20;

/** A line for each student, and an empty one; none without students. */
function named<T>(students: ReadonlyMap<string, T>, line: (id: string, value: T) => string): string[] {
  if (students.size === 0) return [];
  const lines = [...students].slice(0, MAX_NAMED).map(([id, value]) => line(sanitizeLine(id), value));
  const more = students.size - lines.length;
  return [...lines, ...(more > 0 ? [`… and ${more} more`] : []), ''];
}

async function render(
  { file, students, worksheet, refused }: FeedbackReport,
  target: Target,
): Promise<string[]> {
  const { size } = await stat(file);
  const kibibytes = target === 'folder' ? '' : `, ${Math.ceil(size / 1024).toLocaleString('en')} KiB`;
  const {
    capped = new Map<string, number>(),
    pending = new Map<string, Total>(),
    maxPoints,
  } = worksheet ?? {};
  return [
    ...named(refused, (id, reason) => `${id}: no feedback: ${reason}`),
    ...named(
      pending,
      (id, open) => `${id}: no grade in the worksheet: ${open.points} points earned${explainOpen(open)}`,
    ),
    ...named(capped, (id, points) => `${id}: ${points} points, ${maxPoints} in the worksheet`),
    ...(capped.size > 0
      ? [
          'Moodle takes no grade above the maximum. To hand out the bonus, write "moodleBonus": "raise" into course.json.',
          '',
        ]
      : []),
    `feedback:  ${file} (${students} ${students === 1 ? 'student' : 'students'}${kibibytes})`,
    ...(worksheet ? [`worksheet: ${worksheet.file} (${worksheet.filled} grades)`] : []),
    ...PLACES[target],
  ];
}

const feedback = createCommand('npm run feedback --', {
  description:
    'Packs what goes back to students: for Moodle a ZIP archive of feedback files and the grading worksheet, for Canvas' +
    ' the ZIP archive for "Upload Submissions". Each student gets a page of their own, without lines for staff. The class' +
    ' must have been imported from that system with npm run import. A folder takes the pages of any class, with a CSV file' +
    ' that says whose each is.',
  examples: [
    ['npm run feedback -- grades --for moodle', 'the archive and the worksheet'],
    ['npm run feedback -- grades --for moodle --worksheet Grades.csv', 'fills in its worksheet'],
    ['npm run feedback -- grades --for canvas', 'the archive'],
    ['npm run feedback -- grades --for folder', 'a page for each student'],
  ],
  exitStatuses: {
    0: 'every student gets feedback',
    1: 'some students get none through this system: they are named',
  },
})
  .argument('<GRADES>', 'the results of npm run grade')
  .addOption(
    new Option('--for <SYSTEM>', 'what takes the feedback')
      .choices(['moodle', 'canvas', 'folder'] as const)
      .makeOptionMandatory(),
  )
  .option('--out <DIR>', 'folder for the files (default: GRADES)')
  .option('--worksheet <CSV>', "Moodle's grading worksheet, to be filled in")
  .option('--column <NAME>', 'the heading of its column of grades', 'Grade')
  .action(async (grades, { for: target, out = grades, worksheet: file, column }) => {
    if (file !== undefined && target !== 'moodle') throw new UserError('--worksheet is for Moodle only');
    const { readCourse } = await import('../harness/course/exercises/index.ts');
    const { writeFeedback } = await import('../harness/course/feedback/index.ts');
    const worksheet = file === undefined ? undefined : { file, text: readUserFile(file), column };
    const report = await writeFeedback(grades, {
      target,
      out,
      worksheet,
      moodleBonus: (await readCourse(courseRoot())).moodleBonus,
    });
    process.stdout.write(`${(await render(report, target)).join('\n')}\n`);
    process.exitCode = report.refused.size === 0 ? 0 : 1;
  });

await runCommand(feedback);
