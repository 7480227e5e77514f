import { ENGINE } from '../harness/course/shared/bundle/engine.mjs';
import { createCommand, printWritten, runCommand } from './command-line.ts';
import { collect } from './option-values.ts';
import { authoringPage, courseRoot } from './root.ts';

const program = createCommand('npm run new-exercise --', {
  description:
    'Creates an exercise that already passes "npm run check": a task, a starter, a reference, checks of every kind, a' +
    ' variant, misconceptions and a scenario, all about a placeholder. docs/authoring.md says how to go on.',
  examples: [
    ['npm run new-exercise -- 10-run-lengths', 'with a function to rename'],
    [`npm run new-exercise -- 10-mean --function 'mean(x: vector): number'`, 'its function is yours'],
  ],
  exitStatuses: { 0: 'the exercise is there' },
})
  .argument('<ID>', 'two digits and a name, such as 10-run-lengths')
  .option(
    '--function <SIGNATURE>',
    'the function that students write, in TypeScript (docs/authoring.md names the types)',
    collect(),
  )
  .action(async (id, { function: signatures }) => {
    const { createExercise } = await import('../harness/course/author/scaffold/index.ts');
    const { generate } = await import('../harness/course/author/generate/index.ts');
    const files = await createExercise(courseRoot(), id, signatures);
    await generate(courseRoot(), { only: id });
    printWritten(
      files,
      `It works already, with a placeholder for the formula. Put yours in its place (${authoringPage()}):`,
      [
        [`npm run calibrate -- ${id} --watch`, 'tests its checks at every save'],
        [`npm test -- ${id}`, 'shows what a student sees'],
        // A course of one's own has no such script.
        ...(courseRoot() === ENGINE ? [['npm run check', 'tests the whole project'] as const] : []),
      ],
    );
  });

await runCommand(program);
