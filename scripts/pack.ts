import { createCommand, runCommand } from './command-line.ts';

const pack = createCommand('npm run pack --', {
  description:
    'Writes the package descent-grader as a tarball: the engine, ready to run, with an example course and without the exercises of this project.',
  examples: [['npm run pack -- --out packages', 'writes it into packages/']],
})
  .option('--out <DIR>', 'folder for the tarball', 'packages')
  .action(async ({ out }) => {
    const { pack: packEngine, STEPS } = await import('../harness/course/author/pack/index.ts');
    const { showProgress } = await import('../harness/course/shared/terminal/index.ts');
    const progress = showProgress(STEPS, process.stderr, 'packed');
    const tarball = await packEngine(out, (step) => progress.advance(step, 'graded'));
    progress.stop();
    process.stdout.write(`${tarball}\n`);
  });

await runCommand(pack);
