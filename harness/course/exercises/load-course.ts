import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { BrokenExercise } from '../../core/model/broken-exercise.ts';
import type { Grading } from '../../core/model/check.ts';
import { type ExercisePlan, toPlan } from '../../core/model/exercise-plan.ts';
import type { Versions } from '../../core/model/grades.generated.ts';
import { mergeGradings } from '../../core/model/merge-gradings.ts';
import {
  type Bundle,
  bundle,
  BundleError,
  ENGINE,
  engineModule,
  PUBLIC_MODULES,
  versionIn,
} from '../bundle/index.mjs';
import { thrownAt } from '../bundle/stack.mjs';
import { sha256Of } from '../files/sha256.ts';
import type { Requirement } from '../model/course.generated.ts';
import type { Weighting } from '../model/total.ts';
import { checksFiles } from './checks-files.ts';
import { readCourse } from './course-file.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { withLines } from './place-of-check.ts';
import {
  exerciseIds,
  misconceptionFiles,
  readExercise,
  referenceFile,
  variantFiles,
} from './read-exercise.ts';

/** What modules of an exercise export, by the exercise's id. They are loaded when they are asked for. */
type OfExercise<T> = Pick<ReadonlyMap<string, T>, 'get'>;

/** The default exports of the modules that hold checks, by file. */
export type Gradings = OfExercise<ReadonlyMap<string, Grading | undefined>>;

/** The misconceptions of each exercise as JavaScript, by their ids. */
export type Factories = OfExercise<ExercisePlan['factories']>;

/** What the program exports for its services. */
export interface Contents {
  readonly gradings: Gradings;
  readonly factories: Factories;
  /** The variants of each exercise as JavaScript, by their path from the project's folder. */
  readonly variants: Factories;
  /** The modules of each exercise's reference, of which there is one, in the same form. */
  readonly references: OfExercise<ReadonlyMap<string, Readonly<Record<string, unknown>>>>;
}

/** The right solutions of an exercise. */
export interface RightSolutions {
  /** Their paths from the project's folder, the reference first. */
  readonly files: readonly string[];
  /** A hash of all that decides whether they pass the checks, except for the seed. */
  readonly fingerprint: string;
}

/** An exercise, ready to be graded. */
export interface CourseExercise extends ExercisePlan, Weighting {
  /** `sha256-…` of its checks, scenarios, misconceptions and reference. */
  readonly fingerprint: string;
}

/** Exercises and the program that grades them, read from the same state of the project. */
export interface Course {
  /** The project's folder. */
  readonly root: string;
  /** The title that `course.json` gives, if any. */
  readonly title?: string;
  /** What `course.json` requires, if anything. */
  readonly require?: Requirement;
  /** The folder of further checks that are part of the exercises, if there is one. */
  readonly hidden?: string | undefined;
  readonly exercises: readonly CourseExercise[];
  /** By exercise id; none in the students' edition. */
  readonly rightSolutions: ReadonlyMap<string, RightSolutions>;
  /** `sha256-…` of the harness and its libraries, which decide the grades of every exercise. */
  readonly fingerprint: string;
  readonly versions: Versions;
  /** A JavaScript file with all checks and misconceptions, and with services for worker threads. */
  readonly program: string;
}

/** Modules of the program, by path from the engine's folder. */
const SERVICES = {
  serve: 'harness/course/workers/service',
  grade: 'harness/course/workers/grading-service',
  calibrate: 'harness/course/calibration/calibration-service',
  selfCheck: 'harness/course/self-check/self-check-service',
};

const CHECKS = PUBLIC_MODULES['descent-grader/checks'];

type ServiceName = Exclude<keyof typeof SERVICES, 'serve'>;

/** Modules by name, for each exercise by its id. */
type ModuleTable = ReadonlyMap<string, ReadonlyMap<string, string>>;

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
  const moduleOf = (name: keyof typeof SERVICES): string =>
    JSON.stringify(importedAs(engineModule(SERVICES[name], engine)).replaceAll(path.sep, '/'));
  const contents = ['gradings', 'factories', ...Object.keys(right ?? {})].join(', ');
  const service = (name: ServiceName): string =>
    `export const ${name} = serve(async (...given) => (await import(${moduleOf(name)})).load({ ${contents} }, ...given));`;
  return [
    `import { serve } from ${moduleOf('serve')};`,
    mapsOfModules('gradings', modulesByName(checks)),
    mapsOfModules('factories', misconceptions),
    ...(right === undefined
      ? []
      : [mapsOfModules('variants', right.variants), mapsOfModules('references', right.references, '')]),
    ...services.map(service),
  ].join('\n');
}

async function bundleProgram(root: string, modules: ProgramModules, engine: string): Promise<Bundle> {
  const text = programText(modules, ['grade', 'calibrate', 'selfCheck'], undefined, engine);
  // Of the engine's version: a course may have another one.
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

/** Loads modules of the program. @throws BrokenExercise where one of them throws */
function withPlaces<T>(program: string, root: string, load: () => T): T {
  try {
    return load();
  } catch (error) {
    throw new BrokenExercise([`${thrownAt(error, root) ?? program}: ${String(error)}`]);
  }
}

/**
 * Loads exercises for a command.
 * @param root the project's folder
 * @param ids of the exercises to load
 * @param hidden a folder of further checks for any of the exercises, `<id>/checks.ts`
 * @param engine the folder of the engine; another one in tests
 * @throws BrokenExercise that names the file where a file of an exercise is missing or wrong
 */
export async function loadCourse(
  root: string,
  ids: readonly string[],
  hidden?: string,
  engine = ENGINE,
): Promise<Course> {
  // Of all exercises, so that there is one program and not one for each choice.
  const all = await exerciseIds(root);
  const { title, require: requirement, exercises: settings } = await readCourse(root);
  const checks = new Map(all.map((id) => [id, checksFiles(root, id, hidden)]));
  const tableOf = async (filesOf: typeof misconceptionFiles): Promise<ModuleTable> =>
    new Map(await Promise.all(all.map(async (id) => [id, await filesOf(root, id)] as const)));
  const [misconceptions, variants, references] = await Promise.all(
    [misconceptionFiles, variantFiles, referenceFile].map(tableOf),
  );
  const right = { variants: variants!, references: references! };
  const [{ file: program, modules, settings: bundledBy }, data] = await Promise.all([
    bundleProgram(root, { checks, misconceptions: misconceptions!, right }, engine),
    Promise.all(ids.map((id) => readExercise(root, id))),
  ]);
  const project = realpathSync(root);
  const nameOf = (file: string): string =>
    path.relative(project, realpathSync(file)).replaceAll(path.sep, '/');
  const names = new Map([...checks].map(([id, own]) => [id, own.map(nameOf)]));
  const graders = (...services: (keyof typeof SERVICES)[]): string[] =>
    [...services.map((name) => SERVICES[name]), CHECKS].map((name) => nameOf(engineModule(name, engine)));
  const { harness, exercises } = fingerprintsOf(modules, graders('serve', 'grade'), names);
  const rightOf = (id: string): ReadonlyMap<string, string> =>
    new Map([...right.references.get(id)!, ...right.variants.get(id)!]);
  const self = fingerprintsOf(
    modules,
    graders('serve', 'selfCheck'),
    new Map([...names].map(([id, own]) => [id, [...own, ...[...rightOf(id).values()].map(nameOf)]])),
  );
  const load = <T>(work: () => T): T => withPlaces(program, project, work);
  const { gradings, factories } = load(() => createRequire(program)(program) as Contents);
  const merged = new Map<string, Grading>();
  for (const id of ids) {
    const own = load(() => gradings.get(id)!);
    merged.set(id, await withLines(() => mergeGradings(own)));
  }
  return {
    root: project,
    program,
    fingerprint: sha256Of(JSON.stringify(harness)),
    versions: { engine: versionIn(engine)!, course: versionIn(project) },
    title,
    require: requirement,
    hidden,
    exercises: data.map((one) => ({
      ...settings.find(({ id }) => id === one.id),
      ...toPlan(one, merged.get(one.id)!, factories.get(one.id)!),
      fingerprint: sha256Of(JSON.stringify([one, exercises.get(one.id)])),
    })),
    rightSolutions: new Map(
      data.map((one) => {
        const decides = [process.version, bundledBy, self.harness, self.exercises.get(one.id), one];
        const fingerprint = sha256Of(JSON.stringify(decides));
        return [one.id, { files: [...rightOf(one.id).keys()], fingerprint }];
      }),
    ),
  };
}
