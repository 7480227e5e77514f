import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createCommand, runCommand } from './command-line.ts';
import { courseRoot } from './root.ts';

const generate = createCommand('npm run generate --', {
  description:
    'Writes the files that follow from others: the types of the file formats from schemas/, and the tables' +
    ' of checks in the READMEs of the exercises, and the inputs in which special values meet, from their' +
    ' checks.ts. Prints the files that changed.',
  examples: [
    ['npm run generate', 'writes what is out of date'],
    ['npm run generate -- --check', 'only names what is out of date'],
  ],
  exitStatuses: { 0: 'every file is up to date', 1: 'with --check: some file is out of date' },
})
  .option('--check', 'write nothing, and fail where a file is out of date')
  .action(async ({ check = false }) => {
    const { generateTypes, specialRowsOf } = await import('../harness/course/generate/index.ts');
    const generators = [
      () => generateTypes(courseRoot()),
      async () => {
        const { exerciseIds, loadCourse, loadGrading, readmesOf, specialRowsFile } =
          await import('../harness/course/exercises/index.ts');
        const course = await loadCourse(courseRoot(), await exerciseIds(courseRoot()));
        const readmes = await readmesOf(course);
        const gradings = await Promise.all(
          course.exercises.map(async ({ id }) => ({ id, grading: await loadGrading(course, id) })),
        );
        return new Map([
          ...readmes.map(({ file, updated }) => [file, updated] as const),
          ...gradings.flatMap(({ id, grading }) => {
            const rows = specialRowsOf(grading);
            if (Object.keys(rows).length === 0) return [];
            // One row a line.
            const text = JSON.stringify(rows, undefined, 1).replaceAll(/\n(?: {4,}| {3}(?=\]))/g, ' ');
            return [[specialRowsFile(id), `${text}\n`] as const];
          }),
        ]);
      },
    ];
    for (const generateTexts of generators)
      for (const [file, text] of await generateTexts()) {
        const whole = path.join(courseRoot(), file);
        if ((await readFile(whole, 'utf8').catch(() => '')) === text) continue;
        if (check) {
          process.stderr.write(`${file} is out of date. To update it: npm run generate\n`);
          process.exitCode = 1;
        } else {
          await writeFile(whole, text);
          process.stdout.write(`${file}\n`);
        }
      }
  });

await runCommand(generate);
