import path from 'node:path';
import { SYSTEMS } from '../harness/course/lms/index.ts';
import { UserError } from '../harness/course/shared/files/user-error.ts';
import { createCommand, runCommand } from './command-line.ts';
import { courseRoot } from './root.ts';

/** The one exercise that a word selects. @throws UserError if there are several or none */
async function single(exercises: readonly string[], word: string): Promise<string> {
  const { matchExercises } = await import('../harness/course/shared/exercises/index.ts');
  const [only, ...others] = matchExercises(exercises, [word]);
  if (others.length > 0)
    throw new UserError(`--exercise "${word}" matches ${[only, ...others].join(' and ')}. Choose one.`);
  return only!;
}

const SOURCES = new Intl.ListFormat('en', { type: 'disjunction' }).format([
  ...SYSTEMS.flatMap(({ name, claims }) => (claims === undefined ? [] : name)),
  'a folder of clones',
]);

const importCommand = createCommand('npm run import --', {
  description:
    `Turns a download into a class that can be graded: a ZIP archive or a folder from ${SOURCES}.` +
    ' Prints what became of each file, and writes it to import.csv in the class. Nothing is guessed: where there' +
    ' are two candidates for one place, neither is taken. Importing again replaces only what an import has written, from' +
    ' the same download.',
  examples: [
    ['npm run import -- submissions.zip --out class', "imports a system's download"],
    ['npm run import -- clones --out class --prefix cs1-', 'imports a folder of cloned repositories'],
    ['npm run import -- week-4.zip --out class --class', 'imports a ZIP of a folder for each student'],
    ['npm run import -- week-4.zip --out class --exercise 04', 'imports a solution.ts from each student'],
  ],
  exitStatuses: { 0: 'everything is imported', 1: 'something was left that a person has to decide' },
})
  .argument('<SOURCE>', 'a ZIP archive or a folder')
  .requiredOption('--out <CLASS>', 'folder of the class')
  .option('--exercise <WORD>', 'import only this exercise, and take files in no folder of an exercise for it')
  .option('--roster <CSV>', 'a CSV file about the students; folders get the ids of its column "id"')
  .option('--class', 'the top level has a folder or an archive for each student, whatever it looks like')
  .option('--groups', 'the submissions are those of groups')
  .option('--no-groups', 'they are those of students, also where a name is like that of a group')
  .option(
    '--prefix <TEXT>',
    'folders are repositories; a login, or the name of a team, follows this in their names',
  )
  .option('--replace', 'replace work in the class that came from another download or student')
  .action(async (source, { class: isClass, groups, prefix, replace, out, exercise, roster: rosterFile }) => {
    const { courseIds, givenCode } = await import('../harness/course/shared/exercises/index.ts');
    const { importClass, needsPerson, renderImport } =
      await import('../harness/course/class/import/index.ts');
    const { NAMES, TABLE } = await import('../harness/course/shared/model/class-files.ts');
    const { counted } = await import('../harness/course/shared/model/counted.ts');
    const { identify, readRoster } = await import('../harness/course/class/import/index.ts');
    const { screen } = await import('./screen.ts');
    const roster = rosterFile === undefined ? undefined : await readRoster(rosterFile);
    const exercises = await courseIds(courseRoot());
    const only = exercise === undefined ? undefined : await single(exercises, exercise);
    const report = await importClass({
      source,
      out,
      exercises,
      only,
      given: await givenCode(courseRoot(), exercises),
      isClass,
      groups,
      prefix,
      replace,
      identify: roster && ((submissions) => identify(roster, submissions)),
    });
    const sections = [
      ...renderImport(report, screen()),
      [
        ...(report.waiting === 0
          ? []
          : [`whose: ${path.join(out, NAMES)}, column id, for ${counted(report.waiting, 'name')}`]),
        `files: ${path.join(out, TABLE)}`,
        `next:  npm run grade -- ${out}${rosterFile ? ` --roster ${rosterFile}` : ''}${groups ? ' --groups' : ''} --out grades`,
      ],
    ];
    process.stdout.write(`${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`);
    process.exitCode = needsPerson(report) ? 1 : 0;
  });

await runCommand(importCommand);
