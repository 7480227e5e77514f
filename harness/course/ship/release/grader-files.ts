import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ENGINE, engineModule } from '../../shared/bundle/index.mjs';
import { type Course, functionsOf, misconceptionFiles, programText } from '../../shared/exercises/index.ts';
import { QUICKJS } from '../../shared/workers/index.ts';
import { collectLicenses } from '../site/index.ts';
import { BAKED_FILE, type BakedCourse, PROGRAM_FILE, SELF_TEST } from './baked.ts';
import { buildCommands } from './build.ts';
import { seal } from './seal.ts';

/** The text of the program, with relative paths: nothing may depend on where the project is. */
async function programOf({ root, exercises }: Course): Promise<string> {
  const checks = new Map(exercises.map(({ id }) => [id, [`./tests/exercises/${id}/checks.ts`]]));
  const relative = (file: string): string => `./${path.relative(root, file).replaceAll(path.sep, '/')}`;
  const misconceptions = exercises.map(async ({ id }) => {
    const files = [...(await misconceptionFiles(root, id))];
    return [id, new Map(files.map(([name, file]) => [name, relative(file)]))] as const;
  });
  checks.set(SELF_TEST, [relative(engineModule('harness/course/ship/release/inside/self-test'))]);
  const modules = { checks, misconceptions: new Map(await Promise.all(misconceptions)) };
  // An importer reaches only what a test in the sandbox is given, too.
  return programText(modules, ['grade', 'types'], relative).replaceAll(
    /^export (?!const implementations )/gm,
    '',
  );
}

export const TEMPLATE = 'harness/course/ship/release/template';

/** Reads files by target, from the course first, then from the engine. Files in neither are skipped. */
export async function copied(root: string, sources: Readonly<Record<string, string>>): Promise<Files> {
  const files: Files = new Map();
  for (const [to, from] of Object.entries(sources)) {
    const file = [root, ENGINE].map((one) => path.resolve(one, from)).find((one) => existsSync(one));
    if (file !== undefined) files.set(to, await readFile(file));
  }
  return files;
}

/** Bytes or texts of files, by name. */
export type Files = Map<string, string | Uint8Array>;

/**
 * Builds the files that grade and start commands.
 * @param commands names among the scripts
 * @param names functions that tasks ask for, and those of other exercises that checks use
 */
export async function graderFiles(
  root: string,
  course: Course,
  baked: BakedCourse,
  commands: readonly string[],
  names = functionsOf(course),
): Promise<Files> {
  const { files, modules } = await buildCommands(root, await programOf(course), commands, names);
  const built: Files = new Map<string, string | Uint8Array>([
    ...files,
    [BAKED_FILE, seal(JSON.stringify(baked), files.get(PROGRAM_FILE)!)],
    ['LICENSES.txt', await collectLicenses(root, modules)],
    ...(await copied(root, {
      'node-version.js': 'scripts/node-version.mjs',
      'start.js': `${TEMPLATE}/start.js`,
    })),
  ]);
  const inHarness = [...built].map(([name, content]) => [`harness/${name}`, content] as const);
  return new Map([...inHarness, [QUICKJS, await readFile(path.join(ENGINE, QUICKJS))]]);
}
