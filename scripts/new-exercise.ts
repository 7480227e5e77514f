import path from 'node:path';
import { ENGINE } from '../harness/course/shared/bundle/engine.mjs';
import { UserError } from '../harness/course/shared/files/user-error.ts';
import { createCommand, printWritten, runCommand } from './command-line.ts';
import { collect } from './option-values.ts';
import { authoringPage, courseRoot } from './root.ts';

/** Writes a group's mistake as a misconception, and says what to do with it. */
async function writeMisconception(out: string, group: string): Promise<void> {
  const { readGroup } = await import('../harness/course/class/index.ts');
  const { createMisconception } = await import('../harness/course/author/scaffold/index.ts');
  const { exercise, solutions } = readGroup(out, group);
  const name = `unnamed-${path.basename(group)}`;
  const file = await createMisconception(courseRoot(), exercise, name, solutions);
  printWritten(
    [file],
    'Read its code, because misconceptions run outside of the sandbox. Complete the sentence, and name the file after the mistake:',
    [
      [`npm run calibrate -- ${exercise}`, 'says whether it is sound'],
      [`npm run grade -- CLASS --out ${out}`, 'tells it to its students, and changes no points'],
    ],
  );
}

const program = createCommand('npm run new-exercise --', {
  description:
    'Creates an exercise that already passes "npm run check": a task, a starter, a reference, checks of every kind, a' +
    ' variant, misconceptions and a scenario, all about a placeholder. docs/authoring.md says how to go on.',
  examples: [
    ['npm run new-exercise -- 10-run-lengths', 'with a function to rename'],
    [`npm run new-exercise -- 10-mean --function 'mean(x: vector): number'`, 'its function is yours'],
    ['npm run new-exercise -- --misconception grades 04-momentum/3fa2c1d0', 'writes a misconception'],
  ],
  exitStatuses: { 0: 'the exercise, or the misconception, is there' },
})
  .argument('<ID>', 'two digits and a name, such as 10-run-lengths; with --misconception, the group')
  .option(
    '--function <SIGNATURE>',
    'the function that students write, in TypeScript (docs/authoring.md names the types)',
    collect(),
  )
  .option(
    '--misconception <DIR>',
    'write a misconception instead: a mistake of a group of students that the report in DIR lists',
  )
  .action(async (id, { function: signatures, misconception }) => {
    if (misconception !== undefined) {
      if (signatures !== undefined) throw new UserError('--function is for a new exercise.');
      await writeMisconception(misconception, id);
      return;
    }
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
