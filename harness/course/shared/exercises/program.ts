import { createRequire } from 'node:module';
import path from 'node:path';
import { BrokenExercise } from '../../../core/model/broken-exercise.ts';
import type { Grading } from '../../../core/model/check.ts';
import type { ExercisePlan } from '../../../core/model/exercise-plan.ts';
import type { Check } from '../../../core/runner/index.ts';
import { type Bundle, bundle, BundleError, ENGINE, engineModule, PUBLIC_MODULES } from '../bundle/index.mjs';

// The grading program: one bundle with all checks of a course and the services of its threads.

/** Loaded on demand. */
type ByExercise<T> = Pick<ReadonlyMap<string, T>, 'get'>;

/** Default exports of modules with checks, by file. */
export type Gradings = ByExercise<ReadonlyMap<string, Grading<Check> | undefined>>;

export type Factories = ByExercise<ExercisePlan['factories']>;

export interface ProgramExports {
  readonly gradings: Gradings;
  readonly factories: Factories;
  /** JavaScript of variants, by path relative to the project. */
  readonly variants: Factories;
  /** The only reference, in the same form; absent in the students' edition. */
  readonly references?: ByExercise<ReadonlyMap<string, Readonly<Record<string, unknown>>>>;
}

/** Paths relative to the engine. */
export const SERVICES = {
  serve: 'harness/course/shared/workers/service',
  grade: 'harness/course/shared/workers/grading-service',
  types: 'harness/course/shared/workers/types-service',
  questions: 'harness/course/shared/workers/questions-service',
  calibrate: 'harness/course/author/calibrate/calibration-service',
  selfCheck: 'harness/course/shared/self-check/self-check-service',
};

const GIVEN = 'harness/course/student/debug/given';

export const CHECKS = PUBLIC_MODULES['descent-grader/checks'];

type ServiceName = Exclude<keyof typeof SERVICES, 'serve'>;

/** Files by exercise id and module name. */
export type ModuleTable = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * A map that loads modules on demand.
 * @param what export to take
 */
function mapsOfModules(name: string, table: ModuleTable, what: '' | '.default' = '.default'): string {
  const rows = [...table].map(([id, modules]) => {
    const loaded = (file: string): string => `require(${JSON.stringify(file)})${what}`;
    const entries = [...modules].map(([key, file]) => `[${JSON.stringify(key)}, ${loaded(file)}]`);
    return `${JSON.stringify(id)}: () => new Map([${entries.join(', ')}]),\n`;
  });
  return `const ${name}Of = {\n${rows.join('')}};\nexport const ${name} = { get: (id) => ${name}Of[id]?.() };`;
}

const modulesByName = (files: ReadonlyMap<string, readonly string[]>): ModuleTable =>
  new Map([...files].map(([id, own]) => [id, new Map(own.map((file) => [file, file]))]));

interface ProgramModules {
  readonly checks: ReadonlyMap<string, readonly string[]>;
  readonly misconceptions: ModuleTable;
  readonly right?: { readonly variants: ModuleTable; readonly references: ModuleTable };
}

/**
 * Services load in their threads, because they load TypeScript, which is large.
 * @param importedAs maps a file of the engine to its import specifier
 */
export function programText(
  { checks, misconceptions, right }: ProgramModules,
  services: readonly ServiceName[],
  importedAs: (file: string) => string = (file) => file,
  engine = ENGINE,
): string {
  const imported = (module: string): string =>
    JSON.stringify(importedAs(engineModule(module, engine)).replaceAll(path.sep, '/'));
  const moduleOf = (name: keyof typeof SERVICES): string => imported(SERVICES[name]);
  const contents = ['gradings', 'factories', ...Object.keys(right ?? {})].join(', ');
  const service = (name: ServiceName): string =>
    `${name}: async (...given) => (await import(${moduleOf(name)})).load({ ${contents} }, ...given),`;
  return [
    `import { serve } from ${moduleOf('serve')};`,
    mapsOfModules('gradings', modulesByName(checks)),
    mapsOfModules('factories', misconceptions),
    ...(right === undefined
      ? []
      : [mapsOfModules('variants', right.variants), mapsOfModules('references', right.references, '')]),
    `export const implementations = async (...check) => (await import(${imported(GIVEN)})).implementations({ gradings }, ...check);`,
    'serve({',
    ...services.map(service),
    '});',
  ].join('\n');
}

/** @throws BrokenExercise if a module is missing or cannot be bundled */
export async function bundleProgram(root: string, modules: ProgramModules, engine: string): Promise<Bundle> {
  const entries = ['grade', 'types', 'questions', 'calibrate', 'selfCheck'] as const;
  const text = programText(modules, entries, undefined, engine);
  // The engine's TypeScript; a course may have another version.
  const typescript = createRequire(import.meta.url).resolve('typescript');
  // Hidden checks may be outside the project.
  const alias = {
    'descent-grader/checks': engineModule(CHECKS, engine),
    'descent-grader/reference': path.join(root, 'reference', 'index.ts'),
    typescript,
  };
  try {
    // Bundling TypeScript would save no time.
    return await bundle(root, text, { format: 'cjs', external: [typescript], alias });
  } catch (error) {
    if (error instanceof BundleError) throw new BrokenExercise([error.message]);
    throw error;
  }
}
