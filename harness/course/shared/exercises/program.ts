import { createRequire } from 'node:module';
import path from 'node:path';
import { BrokenExercise } from '../../../core/model/broken-exercise.ts';
import type { Grading } from '../../../core/model/check.ts';
import type { ExercisePlan } from '../../../core/model/exercise-plan.ts';
import type { Check } from '../../../core/runner/index.ts';
import { type Bundle, bundle, BundleError, ENGINE, engineModule, PUBLIC_MODULES } from '../bundle/index.mjs';

// The program that grades: all checks of a course in one file, with what runs in threads.

/** What modules of an exercise export, by the exercise's id. They are loaded when they are asked for. */
type OfExercise<T> = Pick<ReadonlyMap<string, T>, 'get'>;

/** The default exports of the modules that hold checks, by file. */
export type Gradings = OfExercise<ReadonlyMap<string, Grading<Check> | undefined>>;

/** The misconceptions of each exercise as JavaScript, by their ids. */
export type Factories = OfExercise<ExercisePlan['factories']>;

/** What the program exports for its services. */
export interface Contents {
  readonly gradings: Gradings;
  readonly factories: Factories;
  /** The variants of each exercise as JavaScript, by their path from the project's folder. */
  readonly variants: Factories;
  /** The modules of each exercise's reference, of which there is one, in the same form; absent in the students' edition. */
  readonly references?: OfExercise<ReadonlyMap<string, Readonly<Record<string, unknown>>>>;
}

/** Modules of the program, by path from the engine's folder. */
export const SERVICES = {
  serve: 'harness/course/shared/workers/service',
  grade: 'harness/course/shared/workers/grading-service',
  types: 'harness/course/shared/workers/types-service',
  questions: 'harness/course/shared/workers/questions-service',
  calibrate: 'harness/course/author/calibrate/calibration-service',
  selfCheck: 'harness/course/shared/self-check/self-check-service',
};

/** The module of what the program exports to programs that `npm run debug` writes. */
const GIVEN = 'harness/course/student/debug/given';

/** The module that those with checks import. */
export const CHECKS = PUBLIC_MODULES['descent-grader/checks'];

type ServiceName = Exclude<keyof typeof SERVICES, 'serve'>;

/** Modules by name, for each exercise by its id. */
export type ModuleTable = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * TypeScript that defines maps of modules, which are loaded when their exercise is asked for.
 * @param what is taken of each
 */
function mapsOfModules(name: string, table: ModuleTable, what: '' | '.default' = '.default'): string {
  const rows = [...table].map(([id, modules]) => {
    const loaded = (file: string): string => `require(${JSON.stringify(file)})${what}`;
    const entries = [...modules].map(([key, file]) => `[${JSON.stringify(key)}, ${loaded(file)}]`);
    return `${JSON.stringify(id)}: () => new Map([${entries.join(', ')}]),\n`;
  });
  return `const ${name}Of = {\n${rows.join('')}};\nexport const ${name} = { get: (id) => ${name}Of[id]?.() };`;
}

/** Modules that are known by their own paths. */
const modulesByName = (files: ReadonlyMap<string, readonly string[]>): ModuleTable =>
  new Map([...files].map(([id, own]) => [id, new Map(own.map((file) => [file, file]))]));

/** The modules of a program. */
interface ProgramModules {
  /** Those with the checks of each exercise, as they are imported. */
  readonly checks: ReadonlyMap<string, readonly string[]>;
  /** The misconceptions of each exercise, by their ids. */
  readonly misconceptions: ModuleTable;
  /** The variants and the reference of each exercise, where the program checks itself. */
  readonly right?: { readonly variants: ModuleTable; readonly references: ModuleTable };
}

/**
 * The TypeScript of the program. A service loads only in a thread that runs it, because it brings the large TypeScript library.
 * @param importedAs what is written to import a file of the engine
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

/** @throws BrokenExercise where a module cannot be read or a file is missing */
export async function bundleProgram(root: string, modules: ProgramModules, engine: string): Promise<Bundle> {
  const text = programText(
    modules,
    ['grade', 'types', 'questions', 'calibrate', 'selfCheck'],
    undefined,
    engine,
  );
  // The engine's version: a course may have another one.
  const typescript = createRequire(import.meta.url).resolve('typescript');
  // Hidden checks may be anywhere.
  const alias = {
    'descent-grader/checks': engineModule(CHECKS, engine),
    'descent-grader/reference': path.join(root, 'reference', 'index.ts'),
    typescript,
  };
  try {
    // TypeScript is large, and bundling it would save no time.
    return await bundle(root, text, { format: 'cjs', external: [typescript], alias });
  } catch (error) {
    if (error instanceof BundleError) throw new BrokenExercise([error.message]);
    throw error;
  }
}
