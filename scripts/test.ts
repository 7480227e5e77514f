import path from 'node:path';
import type { Requirement } from '../harness/course/shared/model/course.generated.ts';
import type { PictureFiles } from '../harness/course/student/index.ts';
import { createCommand, runCommand } from './command-line.ts';
import { endWithNpm } from './end-with-npm.ts';
import { requireOption, seedOption } from './option-values.ts';
import { repeatAtEverySave } from './repeat-at-every-save.ts';
import { courseRoot } from './root.ts';
import { screen } from './screen.ts';
import { signOfLife } from './sign-of-life.ts';

/** Students have only the first. */
const FOLDERS = ['exercises', 'reference'];

interface TestOptions {
  readonly seed: number;
  /** Default: every started exercise is fully right; only where it is given, a line says whether it is met. */
  readonly requirement?: Requirement;
  /** The fingerprints of the grades that are shown already, by exercise; kept up to date. */
  readonly shown: Map<string, string>;
  /** Lists problems for an editor, too. */
  readonly problems: boolean;
}

/**
 * Grades the exercises and shows the grades, with pictures of what failed: a save is answered with what it changed, and
 * with the points of all exercises. The exit status says whether the grades meet the requirement.
 * @throws UserError where the requirement cannot be met
 */
async function gradeAndShow(
  words: readonly string[],
  { seed, requirement, shown, problems }: TestOptions,
): Promise<void> {
  // Loaded only now: it brings what grades and shows.
  const { drawOwnPictures, gradeOwnExercises, judge, renderOwnGrades, renderProblems } =
    await import('../harness/course/student/index.ts');
  // An editor drops the problems of the last time.
  if (problems) process.stdout.write('Grading\n');
  const sign = signOfLife();
  const grades = await gradeOwnExercises({
    root: courseRoot(),
    words,
    seed,
    teaches: true,
    remark: sign.print,
    onBegin: (id) => sign.begin(`Grading ${id}`),
  }).finally(sign.end);
  const changed = grades.filter(({ grade, fingerprint }) => shown.get(grade.id) !== fingerprint);
  const pictures = new Map<string, PictureFiles>();
  for (const own of changed) {
    shown.set(own.grade.id, own.fingerprint);
    pictures.set(own.grade.id, await drawOwnPictures(courseRoot(), own));
  }
  if (changed.length > 0) process.stdout.write(`${renderOwnGrades(grades, pictures, screen()).join('\n')}\n`);
  if (problems) for (const line of renderProblems(grades)) process.stdout.write(`${line}\n`);
  const { isMet, text } = judge(requirement ?? 'started', grades, words.length > 0);
  if (requirement !== undefined) process.stdout.write(`${text}\n`);
  process.exitCode = isMet ? 0 : 1;
}

const test = createCommand('npm test --', {
  description:
    'Grades your solutions in exercises/ and shows every check. "npm run watch" does the same again whenever you save a file.',
  examples: [
    ['npm test', 'grades all exercises'],
    ['npm test -- WORD', 'grades only the exercises whose id contains WORD'],
    ['npm test -- --require 40', 'fails below 40 points'],
    ['npm test -- WORD --require all', 'fails unless these exercises are fully right'],
    ['npm run watch -- WORD', 'grades them at every save'],
  ],
  exitStatuses: {
    0: 'every check of the exercises that you have started passes; with --require: it is met',
    1: 'some check fails, or the harness has an error; with --require: it is not met',
  },
})
  .argument('[WORD...]', 'only exercises whose id contains one of these words')
  .option('--watch', 'grade again whenever a file is saved')
  .option('--problems', 'list what is wrong in lines FILE:LINE:COLUMN, which editors read, at the end')
  .addOption(seedOption('1'))
  .addOption(requireOption())
  .action(async (words, { watch = false, problems = false, seed: given, require: required }) => {
    const { courseIds, matchExercises, PUBLIC_SEED, readCourse } =
      await import('../harness/course/shared/exercises/index.ts');
    // Before any worker is started; throws where a word matches nothing.
    matchExercises(await courseIds(courseRoot()), words);
    const requirement =
      required === 'course' ? ((await readCourse(courseRoot())).require ?? 'started') : required;
    const options = { seed: given ?? PUBLIC_SEED, requirement, shown: new Map<string, string>(), problems };
    const work = (): Promise<void> => gradeAndShow(words, options);
    if (!watch) return work();
    endWithNpm();
    return repeatAtEverySave(
      FOLDERS.map((folder) => path.join(courseRoot(), folder)),
      work,
    );
  });

await runCommand(test);
