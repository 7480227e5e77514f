import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { BrokenExercise } from '../../core/model/broken-exercise.ts';
import type { Grading } from '../../core/model/check.ts';
import { type ExercisePlan, toPlan } from '../../core/model/exercise-plan.ts';
import { mergeGradings } from '../../core/model/merge-gradings.ts';
import type { Weighting } from '../../core/model/total.ts';
import { type Bundle, bundle, BundleError } from '../bundle/index.mjs';
import { thrownAt } from '../bundle/stack.mjs';
import { sha256Of } from '../files/sha256.ts';
import { checksFiles } from './checks-files.ts';
import { readCourse } from './course-file.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { withLines } from './place-of-check.ts';
import { exerciseIds, misconceptionFiles, readExercise } from './read-exercise.ts';

/** The default exports of the modules that hold checks: by exercise id, then by file. */
export type Gradings = ReadonlyMap<string, ReadonlyMap<string, Grading | undefined>>;

/** The misconceptions of each exercise as JavaScript: by exercise id, then by the misconception's own. */
export type Factories = ReadonlyMap<string, ExercisePlan['factories']>;

/** What the program exports for its services. */
export interface Contents {
  readonly gradings: Gradings;
  readonly factories: Factories;
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
  readonly exercises: readonly CourseExercise[];
  /** `sha256-…` of the harness and its libraries, which decide the grades of every exercise. */
  readonly fingerprint: string;
  /** A JavaScript file with all checks and misconceptions, and with the services `strip`, `grade` and `calibrate` for worker threads. */
  readonly program: string;
}

/** Modules of the program, by path from the project's folder. */
const SERVICES = {
  serve: 'harness/course/workers/service.ts',
  strip: 'harness/course/workers/strip-service.ts',
  grade: 'harness/course/workers/grading-service.ts',
  calibrate: 'harness/course/calibration/calibration-service.ts',
};

type ServiceName = Exclude<keyof typeof SERVICES, 'serve'>;

/** Names under which checks outside of the project can import. */
const PUBLIC_MODULES = {
  'descent-grader/checks': 'harness/core/checks/index.ts',
  'descent-grader/reference': 'reference/index.ts',
};

/** Modules by name, for each exercise by its id. */
type ModuleTable = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** TypeScript that defines a map of the default exports of modules. @param name of the map, and of what is imported */
function mapOfModules(name: string, table: ModuleTable): string {
  const imports: string[] = [];
  const rows = [...table].map(([id, modules]) => {
    const entries = [...modules].map(([key, file]) => {
      const imported = `${name}${imports.length}`;
      imports.push(`import ${imported} from ${JSON.stringify(file)};`);
      return `[${JSON.stringify(key)}, ${imported}]`;
    });
    return `  [${JSON.stringify(id)}, new Map([${entries.join(', ')}])],`;
  });
  return [...imports, `export const ${name} = new Map([`, ...rows, ']);'].join('\n');
}

/** Modules that are known by their own paths. */
const modulesByName = (files: ReadonlyMap<string, readonly string[]>): ModuleTable =>
  new Map([...files].map(([id, own]) => [id, new Map(own.map((file) => [file, file]))]));

/**
 * The TypeScript of the program. A service loads only in a thread that runs it, because it brings the large TypeScript library.
 * @param root the folder from which the modules of the harness are imported
 * @param files the modules with the checks of each exercise, as they are imported
 * @param misconceptions the files of the misconceptions of each exercise, by their ids
 */
export function programText(
  root: string,
  files: ReadonlyMap<string, readonly string[]>,
  services: readonly ServiceName[],
  misconceptions: ModuleTable,
): string {
  const inRoot = (file: string): string => JSON.stringify(path.join(root, file));
  const service = (name: ServiceName): string =>
    `export const ${name} = serve(async (...given) => (await import(${inRoot(SERVICES[name])})).load({ gradings, factories }, ...given));`;
  return [
    `import { serve } from ${inRoot(SERVICES.serve)};`,
    mapOfModules('gradings', modulesByName(files)),
    mapOfModules('factories', misconceptions),
    ...services.map(service),
  ].join('\n');
}

async function bundleProgram(
  root: string,
  files: ReadonlyMap<string, readonly string[]>,
  misconceptions: ModuleTable,
): Promise<Bundle> {
  try {
    // TypeScript is large, and bundling it would save no time.
    return await bundle(root, programText(root, files, ['strip', 'grade', 'calibrate'], misconceptions), {
      format: 'cjs',
      external: ['typescript'],
      alias: PUBLIC_MODULES,
    });
  } catch (error) {
    if (error instanceof BundleError) throw new BrokenExercise([error.message]);
    throw error;
  }
}

function loadProgram(program: string, root: string): Contents {
  try {
    return createRequire(program)(program) as Contents;
  } catch (error) {
    throw new BrokenExercise([`${thrownAt(error, root) ?? program}: ${String(error)}`]);
  }
}

/**
 * Loads exercises for a command.
 * @param root the project's folder
 * @param ids of the exercises to load
 * @param hidden a folder of further checks for any of the exercises, `<id>/checks.ts`
 * @throws BrokenExercise that names the file where a file of an exercise is missing or wrong
 */
export async function loadCourse(root: string, ids: readonly string[], hidden?: string): Promise<Course> {
  // Of all exercises, so that there is one program and not one for each choice.
  const all = await exerciseIds(root);
  const { title, exercises: settings } = await readCourse(root);
  const files = new Map(all.map((id) => [id, checksFiles(root, id, hidden)]));
  const misconceptions = new Map(
    await Promise.all(all.map(async (id) => [id, await misconceptionFiles(root, id)] as const)),
  );
  const [{ file: program, modules }, data] = await Promise.all([
    bundleProgram(root, files, misconceptions),
    Promise.all(ids.map((id) => readExercise(root, id))),
  ]);
  const project = realpathSync(root);
  const nameOf = (file: string): string =>
    path.relative(project, realpathSync(file)).replaceAll(path.sep, '/');
  const names = new Map([...files].map(([id, own]) => [id, own.map(nameOf)]));
  const { harness, exercises } = fingerprintsOf(
    modules,
    [SERVICES.serve, SERVICES.strip, SERVICES.grade],
    names,
  );
  const { gradings, factories } = loadProgram(program, project);
  const merged = new Map<string, Grading>();
  for (const id of ids) merged.set(id, await withLines(() => mergeGradings(gradings.get(id)!)));
  return {
    root: project,
    program,
    fingerprint: sha256Of(JSON.stringify(harness)),
    title,
    exercises: data.map((one) => ({
      ...settings.find(({ id }) => id === one.id),
      ...toPlan(one, merged.get(one.id)!, factories.get(one.id)!),
      fingerprint: sha256Of(JSON.stringify([one, exercises.get(one.id)])),
    })),
  };
}
