import { spawnSync } from 'node:child_process';
import { createCommand, runCommand } from './command-line.ts';
import { choice, collect } from './option-values.ts';
import { ROOT } from './root.ts';

/** In this order; each is the script `check:<step>` of package.json. */
const STEPS = ['format', 'lint', 'imports', 'unused', 'types', 'generated', 'tests', 'calibration'];

const check = createCommand('npm run check --', {
  description: 'Runs the checks that every change must pass, and stops at the first one that fails.',
  examples: [
    ['npm run check', 'runs all steps'],
    ['npm run check -- lint types', 'runs two of them'],
  ],
  exitStatuses: { 0: 'every step passes', 1: 'a step fails' },
})
  .argument('[STEP...]', `${STEPS.join(', ')} (default: all of them)`, collect(choice('step', STEPS)))
  .action((chosen) => {
    const steps = STEPS.filter((step) => chosen.length === 0 || chosen.includes(step));
    const run = (step: string) => spawnSync('npm', ['run', `check:${step}`], { cwd: ROOT, stdio: 'inherit' });
    if (steps.some((step) => run(step).status !== 0)) process.exitCode = 1;
  });

await runCommand(check);
