import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const REFERENCE = 'reference/index.ts';
const MODEL = 'harness/model/call.ts';
const SCHEMA = 'harness/schema/index.ts';
const SANDBOX = 'harness/sandbox/index.ts';
const CHECKS = 'harness/checks/index.ts';
const GRADING = 'harness/grading/index.ts';
const CALIBRATION = 'harness/calibration/index.ts';
const BATCH = 'harness/batch/index.ts';
const REPORTS = 'harness/reports/index.ts';
const PLOTS = 'harness/plots/index.ts';
const ANALYSIS = 'harness/analysis/index.ts';
const HTML = 'harness/reports/html/index.ts';
const BUNDLE = 'harness/bundle/index.mjs';

/** Modules of the project: the door of each folder, and some that are no doors. */
const MODULES = [
  REFERENCE,
  MODEL,
  SCHEMA,
  SANDBOX,
  CHECKS,
  GRADING,
  CALIBRATION,
  BATCH,
  REPORTS,
  PLOTS,
  ANALYSIS,
  HTML,
  'harness/reports/text.ts',
  'harness/analysis/items.ts',
  'harness/schema/parse.ts',
  'harness/sandbox/open.ts',
  'harness/batch/journal.ts',
  BUNDLE,
  'schemas/grades.schema.json',
  'scripts/root.ts',
  'tests/exercises/01-loss/checks.ts',
];

const NODE = ['node:fs', 'node:path', 'node:crypto', 'node:worker_threads', 'fs'];
const ENGINE = [
  'quickjs-emscripten-core',
  '@jitl/quickjs-wasmfile-release-sync',
  'ts-blank-space',
  'typescript',
];
const DRAWING = ['@observablehq/plot', 'linkedom/worker'];
/** Packages that belong to no folder in particular. */
const OTHERS = ['ajv/dist/2020.js', 'piscina', ...DRAWING];

/** For a file in each folder: all that it may import of the lists above. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'reference/a.ts': [REFERENCE],
  'harness/model/a.ts': [MODEL],
  'harness/schema/a.ts': [
    SCHEMA,
    'harness/schema/parse.ts',
    MODEL,
    'schemas/grades.schema.json',
    'ajv/dist/2020.js',
  ],
  'harness/sandbox/a.ts': [SANDBOX, 'harness/sandbox/open.ts', MODEL, ...ENGINE],
  'harness/checks/a.ts': [CHECKS, SANDBOX, MODEL, 'fast-check'],
  'harness/plots/a.ts': [PLOTS, MODEL, ...DRAWING],
  'harness/analysis/a.ts': [ANALYSIS, 'harness/analysis/items.ts', MODEL, 'node:crypto', 'typescript'],
  'harness/reports/a.ts': [REPORTS, HTML, 'harness/reports/text.ts', MODEL, ...NODE, ...OTHERS],
  'harness/reports/html/a.tsx': [
    REPORTS,
    HTML,
    'harness/reports/text.ts',
    ANALYSIS,
    MODEL,
    ...NODE,
    ...OTHERS,
  ],
  'harness/bundle/a.mjs': [BUNDLE, ...NODE, ...OTHERS],
  'harness/grading/a.ts': [GRADING, BUNDLE, CHECKS, SANDBOX, SCHEMA, MODEL, ...NODE, ...OTHERS],
  'harness/batch/a.ts': [
    BATCH,
    'harness/batch/journal.ts',
    GRADING,
    SANDBOX,
    SCHEMA,
    MODEL,
    ...NODE,
    ...OTHERS,
  ],
  'harness/calibration/a.ts': [CALIBRATION, GRADING, CHECKS, SANDBOX, MODEL, ...NODE, ...OTHERS],
  'scripts/a.ts': [
    REFERENCE,
    CALIBRATION,
    MODEL,
    SCHEMA,
    SANDBOX,
    CHECKS,
    GRADING,
    BATCH,
    REPORTS,
    PLOTS,
    ANALYSIS,
    HTML,
    BUNDLE,
    'scripts/root.ts',
    ...NODE,
    ...OTHERS,
  ],
  'tests/exercises/04-momentum/checks.ts': [CHECKS, REFERENCE],
  'tests/exercises/04-momentum/inputs.ts': [CHECKS, REFERENCE],
  'tests/harness/grading/a.test.ts': [...MODULES, ...NODE, 'fast-check', ...OTHERS],
  // A folder that nobody has thought of yet.
  'harness/new/a.ts': [...MODULES.filter((module) => !module.startsWith('scripts/')), ...NODE, ...OTHERS],
};

const EVERYTHING = [...MODULES, ...NODE, ...ENGINE, 'fast-check', ...OTHERS];

/** What `file` writes to import `target`. */
function specifier(file: string, target: string): string {
  if (!MODULES.includes(target)) return target;
  const relative = path.posix.relative(path.posix.dirname(file), target);
  return relative.startsWith('.') ? relative : `./${relative}`;
}

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
  readonly labels: readonly { readonly span: { readonly line: number } }[];
}

/**
 * Lints files by the project's rules, in a folder of their own.
 * @param files the lines of each
 * @returns the lines that `rule` refuses, by file
 */
async function refusedLines(
  rule: string,
  files: Readonly<Record<string, readonly string[]>>,
): Promise<Map<string, string[]>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'directions-'));
  try {
    await copyFile(path.join(ROOT, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
    for (const [file, lines] of Object.entries(files)) {
      await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
      await writeFile(path.join(folder, file), `${lines.join('\n')}\n`);
    }
    const { diagnostics } = JSON.parse(await oxlint(folder)) as { diagnostics: readonly Diagnostic[] };
    const refused = new Map<string, string[]>(Object.keys(files).map((file) => [file, []]));
    for (const { code, filename, labels } of diagnostics)
      if (code === rule) refused.get(filename)!.push(files[filename]![labels[0]!.span.line - 1]!);
    return refused;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function oxlint(folder: string): Promise<string> {
  const command = path.join(ROOT, 'node_modules/oxlint/bin/oxlint');
  return new Promise((resolve) => {
    // Its status is 1 where it refuses something, and that is what is asked for here.
    execFile(process.execPath, [command, '--format', 'json'], { cwd: folder }, (_error, output) =>
      resolve(output),
    );
  });
}

describe('imports run one way', () => {
  let refused: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    const lines = (file: string): string[] =>
      EVERYTHING.map((target) => `import '${specifier(file, target)}';`);
    refused = await refusedLines(
      'eslint(no-restricted-imports)',
      Object.fromEntries(Object.keys(MAY_IMPORT).map((file) => [file, lines(file)])),
    );
  });

  it.each(Object.entries(MAY_IMPORT))('from %s', (file, allowed) => {
    const found = EVERYTHING.filter(
      (target) => !refused.get(file)?.includes(`import '${specifier(file, target)}';`),
    );
    expect(found.toSorted()).toEqual(allowed.toSorted());
  });
});

it('every form of an import is seen', async () => {
  const lines = [
    `import { gradeClass } from '../batch/index.ts';`,
    `import type { Solution } from '../batch/index.ts';`,
    `export { gradeClass as other } from '../batch/index.ts';`,
    `export * from '../batch/index.ts';`,
    `export const batch = await import('../batch/index.ts');`,
    `import '../model/../batch/index.ts';`,
    `import './../batch/index.ts';`,
  ];
  const file = 'harness/grading/a.ts';
  const refused = await refusedLines('eslint(no-restricted-imports)', { [file]: lines });
  expect(refused.get(file)?.toSorted()).toEqual(lines.toSorted());
});

it('what runs in a browser does not rely on the globals of Node', async () => {
  const lines = ['export const folder = process.cwd();', `export const bytes = Buffer.from('');`];
  const files = { 'harness/sandbox/a.ts': lines, 'reference/a.ts': lines, 'harness/grading/a.ts': lines };
  const refused = await refusedLines('eslint(no-restricted-globals)', files);
  expect([...refused.values()]).toEqual([lines, lines, []]);
});
