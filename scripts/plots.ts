import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeWhole, writing } from '../harness/course/classes/index.ts';
import { notebookFigures } from './figures.ts';
import { runCommand, UsageError } from './usage.ts';

/** @throws UsageError */
function readOut(): string {
  try {
    return parseArgs({ options: { out: { type: 'string', default: 'plots' } } }).values.out;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

await runCommand(async () => {
  const out = readOut();
  await writing(out, mkdir(out, { recursive: true }));
  for (const { name, svg } of await notebookFigures()) {
    const file = path.join(out, `${name}.svg`);
    await writeWhole(file, svg);
    process.stdout.write(`${file}\n`);
  }
});
