import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { coursesAround, ENGINE } from '../../shared/bundle/engine.mjs';
import { exerciseIds } from '../../shared/exercises/index.ts';
import { UserError } from '../../shared/files/user-error.ts';
import { createExercise } from './create-exercise.ts';

const TEMPLATE = 'harness/course/author/scaffold/course';

/** Files of a new course, by path, with their sources in the engine. */
const FILES: Readonly<Record<string, string>> = {
  '.devcontainer/devcontainer.json': 'harness/course/ship/release/template/devcontainer.json',
  '.github/workflows/check.yml': `${TEMPLATE}/check.yml`,
  '.gitignore': 'harness/course/ship/release/template/gitignore',
  '.vscode/launch.json': '.vscode/launch.json',
  '.vscode/tasks.json': '.vscode/tasks.json',
  'exercises/sandbox.d.ts': 'exercises/sandbox.d.ts',
  'exercises/tsconfig.json': 'exercises/tsconfig.json',
  'exercises/types.ts': `${TEMPLATE}/types.ts`,
  'reference/math.ts': `${TEMPLATE}/math.ts`,
  'reference/types.ts': `${TEMPLATE}/types.ts`,
  'tsconfig.json': `${TEMPLATE}/tsconfig.json`,
};

/** Exercise about the template's placeholder. */
const FIRST = ['01-sum-of-squares', ['sumOfSquares(x: vector): number']] as const;

export const COMMANDS = [
  'test',
  'watch',
  'grade',
  'demo',
  'calibrate',
  'new-exercise',
  'generate',
  'explore',
  'debug',
  'release',
  'import',
];

type JsonObject = Readonly<Record<string, unknown>>;

/** Default script of `npm init`. */
const NO_TEST = /no test specified/;

function completeDescription(before: JsonObject): JsonObject {
  const { scripts = {}, imports = {} } = before as Readonly<
    Record<'scripts' | 'imports', JsonObject | undefined>
  >;
  const own = Object.entries(scripts).filter(([, script]) => !NO_TEST.test(String(script)));
  return {
    private: true,
    ...before,
    // `npm init` writes "commonjs", but files of a course are modules.
    type: 'module',
    imports: { '#reference': './reference/index.ts', '#reference/*': './reference/*', ...imports },
    scripts: {
      ...Object.fromEntries(COMMANDS.map((name) => [name, `descent-grader ${name}`])),
      ...Object.fromEntries(own),
    },
  };
}

/** Completes `package.json`. @returns true if something was missing */
async function describe(root: string): Promise<boolean> {
  const file = path.join(root, 'package.json');
  const text = await readFile(file, 'utf8').catch(() => '{}');
  let before: JsonObject | null;
  try {
    before = JSON.parse(text) as JsonObject | null;
  } catch (error) {
    throw new UserError(`package.json is not JSON: ${(error as Error).message}`);
  }
  if (before === null || typeof before !== 'object' || Array.isArray(before))
    throw new UserError('package.json is not an object: it describes no package');
  const after = `${JSON.stringify(completeDescription(before), undefined, 2)}\n`;
  if (after.trim() === text.trim()) return false;
  await writeFile(file, after);
  return true;
}

/**
 * Turns a folder into a working course, with a first exercise if it has none. Overwrites no file; completes
 * `package.json`.
 * @returns written files, relative to the folder
 * @throws UserError inside another course
 */
export async function createCourse(root: string): Promise<string[]> {
  const other = coursesAround(root).find((one) => one !== root);
  if (other !== undefined)
    throw new UserError(`${root} is inside the course ${other}: choose another folder.`);
  const written = (await describe(root)) ? ['package.json'] : [];
  for (const [to, from] of Object.entries(FILES)) {
    const file = path.join(root, to);
    if (existsSync(file)) continue;
    await mkdir(path.dirname(file), { recursive: true });
    await cp(path.join(ENGINE, from), file);
    written.push(to);
  }
  await mkdir(path.join(root, 'tests/exercises'), { recursive: true });
  const hasExercise = (await exerciseIds(root)).length > 0;
  return hasExercise ? written : [...written, ...(await createExercise(root, ...FIRST))];
}
