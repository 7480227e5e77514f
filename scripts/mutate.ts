import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Stryker } from '@stryker-mutator/core';
import { createCommand, runCommand } from './command-line.ts';
import { listedIn, type Mutant, objections, toMutant } from './mutants.ts';
import { choice } from './option-values.ts';
import { ROOT } from './root.ts';

/** Where equivalent mutants are listed, each with its reason. */
const LIST = 'docs/mutation.md';

/** Of `harness/`, in per cent; of `reference/` every mutant must be noticed or listed. */
const LEAST_SCORE = 90;

type Options = ConstructorParameters<typeof Stryker>[0];

const OPTIONS: Record<string, Options> = {
  reference: {
    mutate: ['reference/*.ts', '!reference/{index,types,validation,frequency-grid}.ts'],
    vitest: { configFile: 'tests/mutation/reference.vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    ignorers: ['validation'],
  },
  harness: {
    mutate: ['harness/core/{checks,diagnosis,grading}/*.ts', '!harness/core/{checks,grading}/index.ts'],
    vitest: { configFile: 'tests/mutation/harness.vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
  },
};

const COMMON: Options = {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutation/ignore-validation.mjs'],
  concurrency: 2,
  reporters: ['progress-append-only'],
  ignorePatterns: ['grades', 'docs'],
  cleanTempDir: 'always',
  // A worker is started anew now and then: what the modules of a thousand runs leave behind adds up.
  maxTestRunnerReuse: 100,
  timeoutMS: 60_000,
  allowConsoleColors: false,
};

const NOTICED = new Set(['Killed', 'Timeout']);
const UNNOTICED = new Set(['Survived', 'NoCoverage']);

/** The equivalent mutants of one part of the project. */
async function equivalents(target: string): Promise<Mutant[]> {
  const page = await readFile(path.join(ROOT, LIST), 'utf8');
  return listedIn(page).filter(({ file }) => file.startsWith(target));
}

/** @returns whether enough mutants were noticed */
async function mutate(target: string, options: Options): Promise<boolean> {
  const { Stryker } = await import('@stryker-mutator/core');
  const results = await new Stryker({ ...COMMON, ...options }).runMutationTest();
  const noticed = results.filter(({ status }) => NOTICED.has(status)).length;
  const unnoticed = results.filter(({ status }) => UNNOTICED.has(status));
  const all = noticed + unnoticed.length;
  const score = (100 * noticed) / all;
  process.stdout.write(`${target}: ${all} mutants, ${noticed} noticed (${score.toFixed(1)} %)\n`);
  const survivors = await Promise.all(unnoticed.map((result) => toMutant(ROOT, result)));
  const problems = objections(survivors, await equivalents(target));
  for (const problem of problems) process.stdout.write(`  ${problem}\n`);
  return target === 'reference' ? problems.length === 0 : score >= LEAST_SCORE;
}

const TARGETS = Object.keys(OPTIONS);

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
    process.exitCode = (await mutate(target, OPTIONS[target]!)) ? 0 : 1;
  });

await runCommand(mutateCommand);
