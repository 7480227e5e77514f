import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { compareFiles, obstacleAbove, writeChanges } from '../../shared/files/own-files.ts';
import { UserError } from '../../shared/files/user-error.ts';
import { parseSignature } from './signature.ts';
import { filesOf, nameOf } from './template.ts';

const ID = /^\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** @throws UserError, with a suggestion, if an exercise cannot have this id */
export async function requireFreeId(root: string, id: string): Promise<void> {
  const folders = await Promise.all(
    ['exercises', 'tests/exercises'].map((folder) => readdir(path.join(root, folder)).catch(() => [])),
  );
  const ids = folders.flat();
  const numbers = Array.from({ length: 99 }, (_, k) => String(k + 1).padStart(2, '0'));
  const free = numbers.find((number) => !ids.some((one) => one.startsWith(`${number}-`))) ?? '99';
  if (!ID.test(id))
    throw new UserError(
      `"${id}" is not the id of an exercise: write two digits, a dash and a name in lower case, such as ${free}-run-lengths.`,
    );
  if (ids.includes(id))
    throw new UserError(`The exercise ${id} exists. Choose another id, such as ${free}-run-lengths.`);
  const same = ids.find((other) => other.startsWith(id.slice(0, 3)));
  if (same !== undefined)
    throw new UserError(
      `The number ${id.slice(0, 2)} is taken by ${same}. The next free one is ${free}: ${free}-${nameOf(id)}.`,
    );
}

/**
 * Creates an exercise that passes every check of the project.
 * @param signatures one: that of its function, in TypeScript
 * @returns files, relative to the project
 * @throws UserError, with nothing written; WriteError
 */
export async function createExercise(
  root: string,
  id: string,
  signatures: readonly string[] = ['answer(x: vector): number'],
): Promise<string[]> {
  await requireFreeId(root, id);
  const files = await filesOf(root, id, parseSignature(signatures));
  const obstacle = await obstacleAbove(root, files.keys());
  if (obstacle !== undefined) throw new UserError(`Nothing was created: ${obstacle}`);
  const changes = compareFiles(root, files, new Map());
  const [existing] = changes.leftAlone;
  if (existing !== undefined)
    throw new UserError(`${existing} exists. Nothing was created: choose an id with another name.`);
  await writeChanges(root, files, changes);
  // Uses the project's formatter, with its configuration.
  spawnSync(path.join(root, 'node_modules', '.bin', 'oxfmt'), [...files.keys()], { cwd: root });
  return [...files.keys()];
}
