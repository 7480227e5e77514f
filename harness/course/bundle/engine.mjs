import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The engine's folder and its modules: `engine.d.mts` has the contracts. */
export const ENGINE = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[/\\]$/, '');

/** Sources here, JavaScript in the package. */
const ENDINGS = ['.ts', '.tsx', '.mjs', '.js'];

export function engineModule(name, engine = ENGINE) {
  const file = path.join(engine, name);
  const found = ENDINGS.map((ending) => file + ending).find((one) => existsSync(one));
  if (found === undefined) throw new Error(`${file}: the engine is incomplete: install it again`);
  return found;
}

export const PUBLIC_MODULES = {
  'descent-grader/checks': 'harness/core/checks/index',
  'descent-grader/figures': 'harness/core/figures/index',
  'descent-grader/view': 'harness/explore/index',
};

const isCourse = (folder) => existsSync(path.join(folder, 'tests', 'exercises'));

export function coursesAround(folder) {
  const above = path.dirname(folder);
  const others = above === folder ? [] : coursesAround(above);
  return isCourse(folder) ? [folder, ...others] : others;
}
