import { availableParallelism } from 'node:os';
import { Command, CommanderError, InvalidArgumentError } from '@commander-js/extra-typings';
import { grade } from './grade-folder.ts';
import { runCommand } from './usage.ts';

function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && Number.isSafeInteger(value) && value >= least) return value;
    throw new InvalidArgumentError(`it must be a whole number, at least ${least}.`);
  };
}

const program = new Command('grade')
  .description(
    'Grades a submission (a folder that holds exercise folders) or a class (a folder of submissions).',
  )
  .argument('[FOLDER]', 'what to grade', 'exercises')
  .option('--out <DIR>', 'where the results go', 'grades')
  .option('--exercise <ID>', 'only this exercise; repeatable', (id, ids: readonly string[] = []) => [
    ...ids,
    id,
  ])
  .option('--jobs <N>', 'worker threads', wholeNumber(1), availableParallelism())
  .option('--seed <N>', 'seed of the generated inputs', wholeNumber(0), 1)
  .option('--fresh', 'forget earlier results in DIR')
  .exitOverride()
  .action(async (folder, options) => {
    process.exitCode = (await grade(folder, options)) ? 0 : 1;
  });

await runCommand(async () => {
  try {
    await program.parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Commander has printed its line already; 0 is --help.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
});
