import { ENGINE as ROOT } from '../../harness/course/bundle/engine.mjs';
import { createCommand, runCommand } from '../../scripts/command-line.ts';
import { choice } from '../../scripts/option-values.ts';

const TARGETS = ['reference', 'harness'] as const;

const mutateCommand = createCommand('npm run mutate --', {
  description:
    'Puts small mistakes (mutants) into a part of the project, and counts those that no check and no test notices.',
  examples: [['npm run mutate -- reference', 'do the checks of the exercises notice every mistake?']],
  exitStatuses: {
    0: 'enough mutants were noticed',
    1: 'some mutants that should have been noticed were not: the output names them',
  },
})
  .argument('<TARGET>', TARGETS.join(' or '), choice('target', TARGETS))
  .action(async (target) => {
    const { mutate } = await import('./run-mutants.ts');
    const { lines, isEnough } = await mutate(ROOT, target);
    process.stdout.write(`${lines.join('\n')}\n`);
    process.exitCode = isEnough ? 0 : 1;
  });

await runCommand(mutateCommand);
