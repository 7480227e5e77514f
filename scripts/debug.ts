import path from 'node:path';
import { createCommand, runCommand } from './command-line.ts';
import { seedOption } from './option-values.ts';
import { courseRoot } from './root.ts';

const UNSAFE =
  'It runs outside of the sandbox, where code may do all that you may: read code that is not yours first.';

const SOLUTION = /^exercises[/\\]([^/\\]+)[/\\]/;

const debug = createCommand('npm run debug --', {
  description:
    'Makes the call at which a check of your solution fails, outside of the sandbox, where your debugger works. The code may do there all that you may: read code that is not yours first. The call is written into a file in debug/, and the answer is printed beside the expected one. In VS Code: set a breakpoint in your solution, and press F5.',
  examples: [
    ['npm run debug', 'the first check that fails'],
    ['npm run debug -- EXERCISE', 'the first check of this exercise that fails'],
    ['npm run debug -- EXERCISE CHECK', 'this check of it'],
    ['npm run debug -- EXERCISE --seed 7', 'the first one that fails with the inputs of another seed'],
    ['npm run debug -- debug/FILE.js', 'a call that was written before, as it is now'],
    ['npm run debug -- --inspect', 'waits for a debugger, such as chrome://inspect'],
  ],
  exitStatuses: {
    0: 'the call was made',
    1: 'there is no such call, or your code threw an exception',
  },
})
  .argument('[EXERCISE]', 'a part of its id; or a file of it; or a file in debug/')
  .argument(
    '[CHECK]',
    'a part of its id, or a function at which only it fails (default: the first check that fails)',
  )
  .addOption(seedOption('1'))
  .option('--inspect', 'wait for a debugger before the first line')
  .action(async (exercise, check, { seed, inspect = false }) => {
    const { isCallFile, runNatively, writeCall } = await import('../harness/course/student/debug/index.ts');
    const root = courseRoot();
    // Paths come from an editor.
    const place = exercise === undefined ? '' : path.relative(root, path.resolve(exercise));
    if (isCallFile(root, place)) {
      process.exitCode = await runNatively(root, place, inspect);
      return;
    }
    const id = SOLUTION.exec(place)?.[1] ?? exercise;
    const { file, title, mayNotEnd } = await writeCall(root, {
      exercise: id,
      check,
      seed,
    });
    const warning = mayNotEnd ? 'This may never end: Ctrl-C stops it.\n' : '';
    process.stdout.write(`${file} makes the call at which “${title}” fails.\n${UNSAFE}\n${warning}\n`);
    process.exitCode = await runNatively(root, file, inspect);
  });

await runCommand(debug);
