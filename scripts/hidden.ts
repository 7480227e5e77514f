import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { hiddenChecks } from '../harness/grading/index.ts';
import { harmlessLine } from '../harness/reports/index.ts';
import { UsageError } from './usage.ts';

/** Whether Node takes the `.ts` files of a folder for ES modules: so says the nearest `package.json`. */
async function holdsModules(folder: string): Promise<boolean> {
  const text = await readFile(path.join(folder, 'package.json'), 'utf8').catch(() => undefined);
  if (text !== undefined) return (JSON.parse(text) as { type?: string }).type === 'module';
  const above = path.dirname(folder);
  return above !== folder && holdsModules(above);
}

/**
 * Refuses a folder that cannot be one of hidden checks.
 * @param ids of all exercises
 * @throws UsageError
 */
export async function refuseWrongHidden(folder: string, ids: readonly string[]): Promise<void> {
  if (!ids.some((id) => existsSync(hiddenChecks(folder, id))))
    throw new UsageError(
      `${harmlessLine(folder)} holds no hidden checks: there is no file such as ${hiddenChecks('', ids[0]!)}`,
    );
  if (!(await holdsModules(path.resolve(folder))))
    throw new UsageError(
      `${harmlessLine(folder)} needs a package.json with { "type": "module" }: its checks are ES modules`,
    );
}
