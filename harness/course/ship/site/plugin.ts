import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { explainShows } from '../../../core/explain/index.ts';
import { SOLUTION_FILE } from '../../../core/model/solution-file.ts';
import { engineModule, factoryText } from '../../shared/bundle/index.mjs';
import type { Course, CourseExercise } from '../../shared/exercises/index.ts';
import { taskHtml } from './task-text.ts';

/** Rollup's convention for ids of modules in no file. */
const resolved = (name: string): string => `\0${name}`;
const CATALOGUE = 'virtual:catalogue';
const GRADINGS = 'virtual:gradings';
const TASKS = 'virtual:tasks';
const TYPES = 'virtual:types';
/** Followed by an exercise. */
const TASK = 'virtual:task/';
/** Modules that a course may have, and the replacement where it has none. */
const OWN: Readonly<Record<string, string>> = {
  'virtual:views': 'views/index.tsx',
  'virtual:probes': 'views/probes.ts',
};
const WITHOUT_VIEWS = 'harness/explore/without-views';
/** Followed by an exercise. */
const MISCONCEPTIONS = 'virtual:misconceptions/';
/** Followed by an exercise and a misconception. */
const MISCONCEPTION = 'virtual:misconception/';

/** Prefixes of modules that are made here. */
const MADE = [CATALOGUE, GRADINGS, TASKS, TASK, TYPES, MISCONCEPTIONS, MISCONCEPTION];

const starterOf = (root: string, id: string): Promise<string> =>
  readFile(path.join(root, 'exercises', id, SOLUTION_FILE), 'utf8');

async function catalogue({ root, title: course = 'Exercises', exercises }: Course): Promise<string> {
  const entries = await Promise.all(
    exercises.map(async ({ id, title, summary, maxPoints, shows, grading }) => ({
      id,
      title,
      summary,
      maxPoints,
      unshown: explainShows([{ id, shows }])[0],
      functions: Object.keys(grading.exports),
      starter: await starterOf(root, id),
    })),
  );
  const scenarios = new Map(exercises.flatMap((exercise) => exercise.scenarios.map((one) => [one.id, one])));
  return [
    `export const title = ${JSON.stringify(course)};`,
    `export const exercises = ${JSON.stringify(entries)};`,
    `export const scenarios = ${JSON.stringify([...scenarios.values()])};`,
  ].join('\n');
}

/** Declarations for the types of any solution. */
async function types({ root }: Course): Promise<string> {
  const { typeErrors } = await import('../../../core/sandbox/source/type-errors.ts');
  const { typeLibrary } = await import('../../shared/workers/type-library.ts');
  const { options, shared, read } = typeLibrary(root);
  const files: Record<string, string | undefined> = {};
  const reading = { options, shared, read: (name: string) => (files[name] = read(name)) };
  typeErrors(reading, { any: { [SOLUTION_FILE]: '' } });
  return `const [given, files] = ${JSON.stringify([{ options, shared }, files])};
    export default { ...given, read: (name) => files[name] };`;
}

function factories({ id: exercise, misconceptions }: CourseExercise): string {
  const imports = misconceptions.map(
    ({ id }, k) => `import f${k} from ${JSON.stringify(`${MISCONCEPTION}${exercise}/${id}`)};`,
  );
  const rows = misconceptions.map(({ id }, k) => `[${JSON.stringify(id)}, f${k}]`);
  return [...imports, `export default new Map([${rows.join()}]);`].join('\n');
}

function loaderOf(root: string, exercise: CourseExercise): string {
  const { grading: _grading, fingerprint: _print, ...data } = exercise;
  // The source of a misconception serves calibration only.
  const misconceptions = exercise.misconceptions.map((known) => ({ ...known, source: '' }));
  const plan = { ...data, misconceptions, referenceFiles: {} };
  const imported = (module: string): string => `(await import(${JSON.stringify(module)})).default`;
  const checks = imported(path.join(root, 'tests', 'exercises', exercise.id, 'checks.ts'));
  const known = imported(MISCONCEPTIONS + exercise.id);
  return `  ${JSON.stringify(exercise.id)}: async () => ({ ...${JSON.stringify(plan)}, grading: ${checks}, factories: ${known} }),`;
}

/** A module for each exercise, loaded when needed. */
const gradings = ({ root, exercises }: Course): string =>
  ['export default {', ...exercises.map((exercise) => loaderOf(root, exercise)), '};'].join('\n');

/** A module for each exercise, loaded when shown. */
const tasks = ({ exercises }: Course): string =>
  [
    'export default {',
    ...exercises.map(
      ({ id }) => `${JSON.stringify(id)}: async () => (await import(${JSON.stringify(TASK + id)})).default,`,
    ),
    '};',
  ].join('\n');

async function task(root: string, id: string): Promise<string> {
  const readme = await readFile(path.join(root, 'exercises', id, 'README.md'), 'utf8');
  return `export default ${JSON.stringify(taskHtml(readme))};`;
}

/** Gives the page the exercises of the course and its views. @param engine the engine's folder */
export function coursePlugin(course: Course, engine: string): Plugin {
  return {
    name: 'descent-grader:course',
    resolveId: (id) => {
      const own = OWN[id];
      if (own !== undefined) {
        const file = path.join(course.root, own);
        return existsSync(file) ? file : engineModule(WITHOUT_VIEWS, engine);
      }
      return MADE.some((made) => id.startsWith(made)) ? resolved(id) : undefined;
    },
    load: async (id) => {
      if (id === resolved(CATALOGUE)) return catalogue(course);
      if (id === resolved(GRADINGS)) return gradings(course);
      if (id === resolved(TASKS)) return tasks(course);
      if (id === resolved(TYPES)) return types(course);
      if (id.startsWith(resolved(TASK))) return task(course.root, id.slice(resolved(TASK).length));
      for (const exercise of course.exercises) {
        if (id === resolved(MISCONCEPTIONS + exercise.id)) return factories(exercise);
        const known = exercise.misconceptions.find(
          (one) => id === resolved(`${MISCONCEPTION}${exercise.id}/${one.id}`),
        );
        if (known !== undefined) return factoryText(`${known.id}.ts`, known.source);
      }
      return undefined;
    },
  };
}
