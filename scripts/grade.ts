import { availableParallelism } from 'node:os';
import { Command, CommanderError, InvalidArgumentError } from '@commander-js/extra-typings';
import type { Shard } from '../harness/course/classes/index.ts';
import { grade } from './grade-folder.ts';
import { runCommand } from './usage.ts';

function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && Number.isSafeInteger(value) && value >= least) return value;
    throw new InvalidArgumentError(`it must be a whole number, at least ${least}.`);
  };
}

function toShard(text: string): Shard {
  const [index = NaN, of = NaN] = /^\d+\/\d+$/.test(text) ? text.split('/').map(Number) : [];
  if (index >= 1 && index <= of && Number.isSafeInteger(of)) return { index, of };
  throw new InvalidArgumentError('it must be I/N, such as 1/4, with I from 1 to N.');
}

const program = new Command('grade')
  .enablePositionalOptions()
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
  .option('--shard <I/N>', 'only the I-th of N parts of the class; `merge` joins them', toShard)
  .option('--hidden <DIR>', 'further checks, as DIR/<exercise>/checks.ts')
  .option('--fresh', 'forget earlier results in DIR')
  .exitOverride()
  .action(async (folder, options) => {
    process.exitCode = (await grade(folder, options)) ? 0 : 1;
  });

program
  .command('merge')
  .description(
    'Joins the output of all shards of a class: the folder is the one that one run would have written.',
  )
  .argument('<OUT...>', 'the --out of each shard')
  .requiredOption('--out <DIR>', 'where the results go')
  .exitOverride()
  .action(async (folders, { out }) => {
    const { merge } = await import('./merge.ts');
    process.exitCode = (await merge(folders, out)) ? 0 : 1;
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
