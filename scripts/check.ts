import { spawnSync } from 'node:child_process';
import { createCommand, runCommand } from './command-line.ts';
import { choice, collect } from './option-values.ts';
import { courseRoot } from './root.ts';

// Each step is the script `check:<step>` of package.json.

/** What `check:quick` runs side by side. */
const QUICK = ['format', 'lint', 'imports', 'unused', 'types', 'generated', 'tests'];
const ALL = ['quick', 'slow', 'calibration'];
/** It takes more minutes than every push should. */
const LONG = 'long';
const STEPS = [...QUICK, ...ALL, LONG];

/** The npm that runs this: on Windows `npm` is a shell script, not a program. */
function npm(...args: string[]): [string, string[]] {
  const { npm_execpath: file } = process.env;
  return file === undefined ? ['npm', args] : [process.execPath, [file, ...args]];
}

const check = createCommand('npm run check --', {
  description: 'Runs the checks that every change must pass, and stops at the first one that fails.',
  examples: [
    ['npm run check', 'runs everything'],
    ['npm run check:quick', 'runs what needs no browser and at most a minute'],
    ['npm run check -- lint types', 'runs two of them'],
  ],
  exitStatuses: { 0: 'every step passes', 1: 'a step fails' },
})
  .argument('[STEP...]', `${STEPS.join(', ')} (default: ${ALL.join(', ')})`, collect(choice('step', STEPS)))
  .action((chosen) => {
    const steps = chosen.length > 0 ? chosen : ALL;
    const run = (step: string) =>
      spawnSync(...npm('run', `check:${step}`), { cwd: courseRoot(), stdio: 'inherit' });
    if (steps.some((step) => run(step).status !== 0)) process.exitCode = 1;
  });

await runCommand(check);
