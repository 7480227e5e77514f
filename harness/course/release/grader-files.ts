import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { engineModule } from '../bundle/index.mjs';
import { type Course, misconceptionFiles, programText } from '../exercises/index.ts';
import { collectLicenses } from '../site/index.ts';
import { quickJsFile } from '../workers/index.ts';
import { BAKED_FILE, type BakedCourse, PROGRAM_FILE, SELF_TEST } from './baked.ts';
import { buildCommands } from './build.ts';
import { seal } from './seal.ts';

/** The text of the program. Its paths are relative: nothing may depend on where the project is. */
async function programOf({ root, exercises }: Course): Promise<string> {
  const checks = new Map(exercises.map(({ id }) => [id, [`./tests/exercises/${id}/checks.ts`]]));
  const relative = (file: string): string => `./${path.relative(root, file).replaceAll(path.sep, '/')}`;
  const misconceptions = exercises.map(async ({ id }) => {
    const files = [...(await misconceptionFiles(root, id))];
    return [id, new Map(files.map(([name, file]) => [name, relative(file)]))] as const;
  });
  checks.set(SELF_TEST, [relative(engineModule('harness/course/release/inside/self-test'))]);
  const modules = { checks, misconceptions: new Map(await Promise.all(misconceptions)) };
  // Nothing in it can be reached by importing it.
  return programText(modules, ['grade', 'types'], relative).replaceAll(/^export /gm, '');
}

/** Bytes or texts of files, by name. */
export type Files = Map<string, string | Uint8Array>;

/** What grades, and commands, by name in `harness/`. @param commands their names among the scripts */
export async function graderFiles(
  root: string,
  course: Course,
  baked: BakedCourse,
  commands: readonly string[],
): Promise<Files> {
  const { files, modules } = await buildCommands(root, await programOf(course), commands);
  const quickJs = quickJsFile();
  return new Map<string, string | Uint8Array>([
    ...files,
    [BAKED_FILE, seal(JSON.stringify(baked), files.get(PROGRAM_FILE)!)],
    ['quickjs.wasm', await readFile(quickJs)],
    ['LICENSES.txt', await collectLicenses(root, [...modules, quickJs])],
  ]);
}
