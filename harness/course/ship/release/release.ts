import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Shows } from '../../../core/model/grades.generated.ts';
import { SOLUTION_FILE } from '../../../core/model/solution-file.ts';
import { ENGINE } from '../../shared/bundle/index.mjs';
import {
  type Course,
  courseIds,
  forStudents,
  loadCourse,
  PUBLIC_SEED,
  readCourse,
  faultsOfTasks,
  requireHiddenChecks,
} from '../../shared/exercises/index.ts';
import type { FileChanges } from '../../shared/files/own-files.ts';
import { updateFolder } from '../../shared/files/update-folder.ts';
import { UserError } from '../../shared/files/user-error.ts';
import { fullMarks } from '../../shared/model/total.ts';
import { selfCheck } from '../../shared/self-check/index.ts';
import { siteFiles } from '../site/index.ts';
import { bake, EDITION, type LaterPoints, PAGE_FOLDER, withLaterPoints } from './baked.ts';
import { copied, type Files, graderFiles, TEMPLATE } from './grader-files.ts';
import { makePackageFiles } from './packages.ts';
import { completeReadme } from './readme.ts';

/** Files that students get as they are, with their sources. */
const COPIED: Readonly<Record<string, string>> = {
  '.devcontainer/devcontainer.json': `${TEMPLATE}/devcontainer.json`,
  '.gitattributes': `${TEMPLATE}/gitattributes`,
  '.github/workflows/grade.yml': '.github/workflows/student.yml',
  '.github/workflows/pages.yml': '.github/workflows/pages.yml',
  '.gitignore': `${TEMPLATE}/gitignore`,
  '.npmrc': `${TEMPLATE}/npmrc`,
  '.vscode/launch.json': '.vscode/launch.json',
  '.vscode/tasks.json': '.vscode/tasks.json',
  '.vscode/settings.json': `${TEMPLATE}/vscode.json`,
  LICENSE: 'LICENSE',
  'exercises/sandbox.d.ts': 'exercises/sandbox.d.ts',
  'exercises/tsconfig.json': 'exercises/tsconfig.json',
  'exercises/types.ts': 'exercises/types.ts',
  'harness/register.mjs': `${TEMPLATE}/register.js`,
};

/** The calls behind the students' `npm run …`. */
const SCRIPTS: Readonly<Record<string, string>> = {
  test: 'test',
  watch: 'test --watch',
  grade: 'grade',
  debug: 'debug',
  explore: 'explore',
};

/** Further files of a student's folder of an exercise. */
const TASK_FILE = /^(?:README\.md|[^.].*\.(?:png|svg|jpe?g|gif))$/;

export interface ReleaseOptions {
  readonly root: string;
  readonly folder: string;
  /** A folder of further checks. Only the number of their points is released. */
  readonly hidden?: string;
  /** How much of failed checks students see, whatever the course says. */
  readonly shows?: Shows | undefined;
}

export interface Release {
  readonly exercises: number;
  /** Points of visible checks; hidden checks decide `laterPoints`. */
  readonly points: number;
  readonly laterPoints: number;
  readonly changes: FileChanges;
}

/** Students must read the points that count. */
export async function requireTables(course: Course): Promise<void> {
  const faults = await faultsOfTasks(course);
  if (faults.length > 0) throw new UserError(faults);
}

async function exerciseFiles(root: string, id: string): Promise<[string, Buffer][]> {
  const folder = `exercises/${id}`;
  const names = await readdir(path.join(root, folder));
  const released = names.filter((name) => name === SOLUTION_FILE || TASK_FILE.test(name)).toSorted();
  return Promise.all(
    released.map(async (name) => [`${folder}/${name}`, await readFile(path.join(root, folder, name))]),
  );
}

/** Sums hidden checks by exercise. @throws UserError if the folder has none, or one is wrong */
async function laterPointsByExercise(
  { root, exercises }: Course,
  { hidden }: ReleaseOptions,
): Promise<LaterPoints> {
  if (hidden === undefined) return new Map();
  const ids = exercises.map(({ id }) => id);
  requireHiddenChecks(root, ids, hidden);
  const whole = await loadCourse(root, ids, hidden);
  const { seed = PUBLIC_SEED } = await readCourse(root);
  await selfCheck(whole, { seed });
  return new Map(
    whole.exercises.map(({ id, maxPoints }, k) => [id, maxPoints - exercises[k]!.maxPoints] as const),
  );
}

/**
 * Writes the students' edition: tasks, starters and the grader, without clear-text answers. Equal projects give equal bytes.
 * @throws UserError, BrokenExercise, WriteError
 */
export async function release(options: ReleaseOptions): Promise<Release> {
  const { root, folder } = options;
  const ids = await courseIds(root);
  const visible = await loadCourse(root, ids);
  await requireTables(visible);
  const laterPoints = await laterPointsByExercise(visible, options);
  const course = forStudents(withLaterPoints(visible, laterPoints), options.shows);
  const baked = bake(course);
  const scripts = Object.entries(SCRIPTS).map(([name, call]) => [name, `node harness/start.js ${call}`]);
  const packages = await makePackageFiles(root, Object.fromEntries(scripts));
  const commands = [...new Set(Object.values(SCRIPTS).map((call) => call.split(' ')[0]!))];
  const files: Files = new Map<string, string | Uint8Array>([
    ...(await Promise.all(ids.map((id) => exerciseFiles(root, id)))).flat(),
    ...Object.entries(packages),
    ...(await copied(root, COPIED)),
    ...(await graderFiles(root, course, baked, commands)),
    ...[...(await siteFiles(course))].map(
      ([name, content]) => [`harness/${PAGE_FOLDER}/${name}`, content] as const,
    ),
  ]);
  const readme = await readFile(path.join(ENGINE, TEMPLATE, 'README.md'), 'utf8');
  files.set('README.md', completeReadme(readme, course.title ?? 'Exercises', baked.exercises));
  const changes = await updateFolder(folder, files, EDITION);
  return {
    exercises: ids.length,
    points: fullMarks(visible.exercises).maxPoints,
    laterPoints: fullMarks(
      visible.exercises.map((exercise) => ({ ...exercise, maxPoints: laterPoints.get(exercise.id) ?? 0 })),
    ).maxPoints,
    changes,
  };
}
