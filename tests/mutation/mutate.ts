import { ENGINE as ROOT } from '../../harness/course/bundle/engine.mjs';
import { createCommand, runCommand } from '../../scripts/command-line.ts';
import { choice } from '../../scripts/option-values.ts';

/** The modules with the right answers of exercises. */
async function referencesOf(ids: readonly string[]): Promise<string[]> {
  const { loadCourse } = await import('../../harness/course/exercises/index.ts');
  const course = await loadCourse(ROOT, ids);
  return course.exercises.map(({ reference }) => reference);
}

const mutateCommand = createCommand('npm run mutate --', {
  description:
    'Puts small mistakes (mutants) into a part of the project, and counts those that no check and no test notices.',
  examples: [
    ['npm run mutate -- reference', 'do the checks of the exercises notice every mistake?'],
    ['npm run mutate -- momentum', 'do they notice those in the right answers of 04-momentum?'],
  ],
  exitStatuses: {
    0: 'enough mutants were noticed',
    1: 'some mutants that should have been noticed were not: the output names them',
  },
})
  .argument('<TARGET>', 'reference, harness, or a word: the reference of the exercises whose id contains it')
  .action(async (word) => {
    const { mutate, TARGETS } = await import('./run-mutants.ts');
    const { exerciseIds } = await import('../../harness/course/exercises/index.ts');
    const named = (await exerciseIds(ROOT)).filter((id) => id.includes(word));
    const { lines, isEnough } = await (named.length > 0
      ? mutate(ROOT, 'reference', await referencesOf(named))
      : mutate(ROOT, choice('target', TARGETS)(word)));
    process.stdout.write(`${lines.join('\n')}\n`);
    process.exitCode = isEnough ? 0 : 1;
  });

await runCommand(mutateCommand);
