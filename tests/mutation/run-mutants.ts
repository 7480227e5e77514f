import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { listedIn, type Mutant, objections, toMutant } from './mutants.ts';

export const TARGETS = ['reference', 'harness'] as const;

/** A part of the project. */
export type Target = (typeof TARGETS)[number];

/** Where equivalent mutants are listed, each with its reason. */
const LIST = 'docs/mutation.md';

/** The lowest score of `harness/`, in per cent. For `reference/` every mutant must be noticed or listed. */
const LEAST_SCORE = 90;

type Options = ConstructorParameters<typeof Stryker>[0];

const OPTIONS: Readonly<Record<Target, Options>> = {
  reference: {
    mutate: ['reference/*.ts', '!reference/{index,types,validation,frequency-grid}.ts'],
    vitest: { configFile: 'tests/mutation/reference.vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    ignorers: ['validation'],
  },
  harness: {
    mutate: [
      'harness/core/{checks,diagnosis,grading,model,runner}/*.ts',
      '!harness/core/**/{index,*.generated}.ts',
    ],
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
async function equivalents(root: string, target: Target): Promise<Mutant[]> {
  const page = await readFile(path.join(root, LIST), 'utf8');
  return listedIn(page).filter(({ file }) => file.startsWith(target));
}

/**
 * Runs the tests of a part of the project once for each mutant of it. The working directory must be the project's
 * folder.
 * @param root the project's folder
 * @param files some of the part's; all if they are left out
 * @returns a summary with the mutants that nothing noticed, and whether enough were noticed
 */
export async function mutate(
  root: string,
  target: Target,
  files?: readonly string[],
): Promise<{ readonly lines: readonly string[]; readonly isEnough: boolean }> {
  const results = await new Stryker({
    ...COMMON,
    ...OPTIONS[target],
    ...(files === undefined ? {} : { mutate: [...files] }),
  }).runMutationTest();
  const noticed = results.filter(({ status }) => NOTICED.has(status)).length;
  const unnoticed = results.filter(({ status }) => UNNOTICED.has(status));
  const all = noticed + unnoticed.length;
  const score = (100 * noticed) / all;
  const survivors = await Promise.all(unnoticed.map((result) => toMutant(root, result)));
  const listed = await equivalents(root, target);
  const problems = objections(
    survivors,
    listed.filter(({ file }) => files?.includes(file) ?? true),
  );
  return {
    lines: [
      `${target}: ${all} mutants, ${noticed} noticed (${score.toFixed(1)} %)`,
      ...problems.map((problem) => `  ${problem}`),
    ],
    isEnough: target === 'reference' ? problems.length === 0 : score >= LEAST_SCORE,
  };
}
