const TSC = 'node node_modules/typescript-7/bin/tsc';
/** Where the tests of `npm run check` leave their results, for `.ci/tally.mjs`. */
const reportTo = (name: string): string =>
  `--reporter=default --reporter=json --outputFile.json=node_modules/.cache/tests/${name}.json`;

/** The commands of each step, in turn. They are read by a shell: sh or cmd.exe. */
export const COMMANDS = {
  format: ['oxfmt --check'],
  lint: ['oxlint'],
  tests: [`vitest run --project quick --project isolated ${reportTo('quick')}`],
  types: [
    TSC,
    ...['harness/core', 'harness/core/figures', 'harness/course/author/scaffold/templates'].map(
      (folder) => `${TSC} -p ${folder}`,
    ),
  ],
  generated: ['node scripts/start.mjs generate --check', 'tsx scripts/engine/build.ts --check'],
  changed: ['node --max-semi-space-size=64 scripts/start.mjs calibrate --changed --seeds 2'],
  imports: ['depcruise reference harness scripts tests/exercises views'],
  unused: ['knip'],
  slow: [`vitest run --project slow --project exercises ${reportTo('slow')}`],
  calibration: ['node --max-semi-space-size=64 scripts/start.mjs calibrate --short'],
  long: ['vitest run --project long'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Step = keyof typeof COMMANDS;

/** What `quick` runs side by side, the longest first. */
export const QUICK = [
  'format',
  'lint',
  'tests',
  'changed',
  'types',
  'generated',
  'imports',
  'unused',
] as const satisfies readonly Step[];
