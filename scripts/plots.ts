import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Scenario } from '../tests/scenarios/scenario.generated.ts';
import { createCommand, runCommand } from './command-line.ts';
import { courseRoot } from './root.ts';

const plots = createCommand('npm run plots --', {
  description: "Draws the notebook's figures as SVG files, and prints their names.",
  examples: [['npm run plots -- --out figures', 'draws them into figures/']],
})
  .option('--out <DIR>', 'folder for the files', 'plots')
  .action(async ({ out }) => {
    const { writeAtomically, reportWriteErrors } =
      await import('../harness/course/shared/files/write-file.ts');
    const { readScenarios } = await import('../harness/course/shared/exercises/index.ts');
    const { notebookFigures } = await import('../views/notebook-figures.ts');
    const figures = notebookFigures(await readScenarios<Scenario>(courseRoot()));
    await reportWriteErrors(out, mkdir(out, { recursive: true }));
    for (const { name, svg } of figures) {
      const file = path.join(out, `${name}.svg`);
      await writeAtomically(file, svg);
      process.stdout.write(`${file}\n`);
    }
  });

await runCommand(plots);
