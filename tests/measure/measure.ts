import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { exerciseIds, loadCourse, matchExercises } from '../../harness/course/shared/exercises/index.ts';
import { UserError } from '../../harness/course/shared/files/user-error.ts';
import { showProgress } from '../../harness/course/shared/terminal/index.ts';
import { createCommand, runCommand } from '../../scripts/command-line.ts';
import { collect, wholeNumber } from '../../scripts/option-values.ts';
import { courseRoot } from '../../scripts/root.ts';
import { hasNews } from './figures.ts';
import { measure, unproved } from './grade-corpus.ts';
import { readCorpus } from './read-corpus.ts';
import { renderFaults, renderMeasurement } from './render.ts';

/** Where the corpora of the project are. */
const CORPORA = path.join('tests', 'corpus');

async function ownCorpora(): Promise<string[]> {
  const names = await readdir(path.join(courseRoot(), CORPORA)).catch(() => []);
  const corpora = names.filter((name) => !name.endsWith('.md')).toSorted();
  return corpora.map((name) => path.join(CORPORA, name));
}

const measureCommand = createCommand('npm run measure --', {
  description:
    'Measures how true the grades are: grades solutions whose verdict is known, and counts wrong ones with full marks' +
    ' and right ones that lose points. The bounds are one-sided, with a confidence of 95 %.',
  examples: [
    ['npm run measure', `every corpus in ${CORPORA}`],
    ['npm run measure -- CORPUS', 'the corpus in a folder or a ZIP archive'],
    ['npm run measure -- --exercise momentum --seeds 5', 'one exercise, seeds 1 to 5'],
  ],
  exitStatuses: {
    0: 'every solution earned what its label says and is proved, but for those that the corpus names',
    1: 'some did not, or a witness proves nothing: the output names them',
  },
})
  .argument(
    '[CORPUS...]',
    `folders or ZIP archives, see tests/corpus/README.md (default: those in ${CORPORA})`,
  )
  .option(
    '--exercise <WORD>',
    'only exercises whose id contains WORD; repeat it for more exercises',
    collect(),
  )
  .option('--seeds <N>', 'grade under the seeds 1 to N (default: 1)', wholeNumber(1))
  .action(async (given, { exercise: words = [], seeds = 1 }) => {
    const folders = given.length > 0 ? given : await ownCorpora();
    if (folders.length === 0) throw new UserError(`There is no corpus in ${CORPORA}.`);
    const all = await exerciseIds(courseRoot());
    const corpora = await Promise.all(folders.map((folder) => readCorpus(folder, all)));
    const course = await loadCourse(courseRoot(), matchExercises(all, words));
    for (const corpus of corpora) {
      const ids = new Set(course.exercises.map(({ id }) => id));
      const { length } = corpus.solutions.filter(({ exercise }) => ids.has(exercise));
      if (length === 0) throw new UserError(`${corpus.title}: there is no solution for these exercises`);
      const withProgress = async <T>(verb: string, work: (done: (file: string) => void) => Promise<T>) => {
        const progress = showProgress(length, process.stderr, verb);
        return work((file) => progress.advance(file, 'graded')).finally(progress.stop);
      };
      const faults = await withProgress('proved', (onTried) => unproved(course, corpus, onTried));
      const measured = await withProgress('graded', (onGraded) =>
        measure(course, corpus, { seeds, jobs: availableParallelism(), onGraded }),
      );
      process.stdout.write(`${renderMeasurement(corpus, measured, seeds)}\n`);
      process.stdout.write(renderFaults(corpus, faults));
      process.stdout.write('\n');
      if (hasNews(corpus, measured, faults)) process.exitCode = 1;
    }
  });

await runCommand(measureCommand);
