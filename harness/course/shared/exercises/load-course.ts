import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { BrokenExercise } from '../../../core/model/broken-exercise.ts';
import type { Grading, GradingOutline } from '../../../core/model/check.ts';
import { type OutlinedExercise, withGrading } from '../../../core/model/exercise-plan.ts';
import type { Shows, Versions } from '../../../core/model/grades.generated.ts';
import { mergeGradings } from '../../../core/model/merge-gradings.ts';
import type { Check } from '../../../core/runner/index.ts';
import { ENGINE, engineModule, keptFiles, versionIn } from '../bundle/index.mjs';
import { thrownAt } from '../bundle/stack.mjs';
import { tryOr } from '../files/try-or.ts';
import type { Requirement } from '../model/course.generated.ts';
import type { ExerciseWeighting } from '../model/total.ts';
import { checksFiles } from './checks-files.ts';
import { readCourse } from './course-file.ts';
import { fingerprints, identityOf } from './fingerprints.ts';
import { bundleProgram, CHECKS, type ProgramExports, type ModuleTable, SERVICES } from './program.ts';
import { requireReachable } from './reachable.ts';
import {
  exerciseIds,
  misconceptionFiles,
  readExercise,
  referenceFile,
  variantFiles,
} from './read-exercise.ts';

export interface RightSolutions {
  /** Relative to the project, the reference first. */
  readonly files: readonly string[];
  /** Identity of everything but the seed that decides whether they pass. */
  readonly fingerprint: string;
}

export interface CourseExercise extends OutlinedExercise, ExerciseWeighting {
  /** Identity of checks, scenarios, misconceptions and reference. */
  readonly fingerprint: string;
  /** How much students see of failed checks. Default: all. */
  readonly shows?: Shows;
}

/** Exercises and their grading program, from the same state of the project. */
export interface Course {
  readonly root: string;
  readonly title?: string;
  readonly require?: Requirement;
  /** By exercise, where the course limits what students see. */
  readonly shows: Readonly<Record<string, Shows | undefined>>;
  readonly hidden?: string | undefined;
  readonly exercises: readonly CourseExercise[];
  /** By exercise id; empty in the students' edition. */
  readonly rightSolutions: ReadonlyMap<string, RightSolutions>;
  /** Identity of the harness and its libraries. */
  readonly fingerprint: string;
  readonly versions: Versions;
  /** Bundle of all checks, misconceptions and services. */
  readonly program: string;
}

export const functionsOf = ({ exercises }: Pick<Course, 'exercises'>): readonly string[] => [
  ...new Set(exercises.flatMap(({ grading }) => Object.keys(grading.exports))),
];

/** @throws BrokenExercise with file and line if a module throws while it loads */
function locatingErrors<T>(program: string, root: string, load: () => T): T {
  try {
    return load();
  } catch (error) {
    throw new BrokenExercise([`${thrownAt(error, root) ?? program}: ${String(error)}`]);
  }
}

/** Takes longer than a whole command without it. @throws BrokenExercise */
export function loadGrading({ program, root }: Pick<Course, 'program' | 'root'>, id: string): Grading<Check> {
  const gradings = locatingErrors(program, root, () =>
    (createRequire(program)(program) as ProgramExports).gradings.get(id)!,
  );
  return mergeGradings(gradings);
}

/** Cached by identity. @throws BrokenExercise */
function outlineOf(
  course: Pick<Course, 'program' | 'root' | 'fingerprint'>,
  id: string,
  fingerprint: string,
): GradingOutline {
  const outlines = keptFiles(course.root, 'outlines');
  const name = identityOf(course.fingerprint, fingerprint);
  // Incomplete if the machine stopped while writing it.
  const known = tryOr(undefined, () => JSON.parse(String(outlines.find(name))) as GradingOutline);
  if (known !== undefined) return known;
  const { exports, checks } = loadGrading(course, id);
  const text = JSON.stringify({ exports, checks: checks.map((check) => ({ ...check, inputs: undefined })) });
  outlines.keep(name, text);
  return JSON.parse(text) as GradingOutline;
}

/**
 * @param hidden folder of hidden checks, `<id>/checks.ts`
 * @param engine another one in tests
 * @throws BrokenExercise naming the file that is missing or wrong
 * @throws UserError if `course.json` requires more points than its exercises have
 */
export async function loadCourse(
  root: string,
  ids: readonly string[],
  hidden?: string,
  engine = ENGINE,
): Promise<Course> {
  // One program for all selections of exercises.
  const all = await exerciseIds(root);
  const { title, require: requirement, shows: ofCourse, exercises: settings } = await readCourse(root);
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
  const graders = (...services: (keyof typeof SERVICES)[]): string[] =>
    [...services.map((name) => SERVICES[name]), CHECKS].map((name) => nameOf(engineModule(name, engine)));
  const grading = fingerprints(modules, graders('serve', 'grade'));
  const checking = fingerprints(modules, graders('serve', 'selfCheck'));
  const course = { root: project, program, fingerprint: grading.engine };
  const exercises: CourseExercise[] = [];
  const rightSolutions = new Map<string, RightSolutions>();
  const shows: Record<string, Shows | undefined> = {};
  for (const { shows: level = ofCourse, ...one } of data) {
    const { id } = one;
    shows[id] = level;
    const own = checks.get(id)!.map(nameOf);
    const files = new Map([...right.references.get(id)!, ...right.variants.get(id)!]);
    const fingerprint = grading.exercise(own, one);
    const outline = outlineOf(course, id, fingerprint);
    exercises.push({
      ...settings.find((each) => each.id === id),
      ...withGrading(one, outline),
      fingerprint,
    });
    const names = [...own, ...[...files.values()].map(nameOf)];
    const self = checking.exercise(names, one, checking.engine, process.version, bundledBy);
    rightSolutions.set(id, { files: [...files.keys()], fingerprint: self });
  }
  // A selection of exercises cannot reach all points.
  if (requirement !== undefined && settings.every(({ id }) => ids.includes(id)))
    requireReachable(requirement, exercises, 'course.json: ');
  return {
    ...course,
    versions: { engine: versionIn(engine)!, course: versionIn(project) },
    title,
    require: requirement,
    shows,
    hidden,
    exercises,
    rightSolutions,
  };
}
