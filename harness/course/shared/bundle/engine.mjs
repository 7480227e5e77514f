import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Holds `harness/`; in the students' edition, the edition's own. */
export const ENGINE = fileURLToPath(new URL('../../../..', import.meta.url)).replace(/[/\\]$/, '');

/** Sources here, JavaScript in the package. */
const ENDINGS = ['.ts', '.tsx', '.mjs', '.js'];

/**
 * The source of a module of the engine, or in the package its JavaScript.
 * @param {string} name its path from the engine's folder, without an ending
 * @param {string} engine the engine's folder
 * @returns {string}
 * @throws Error if there is none
 */
export function engineModule(name, engine = ENGINE) {
  const file = path.join(engine, name);
  const found = ENDINGS.map((ending) => file + ending).find((one) => existsSync(one));
  if (found === undefined) throw new Error(`${file}: the engine is incomplete: install it again`);
  return found;
}

/** Names with paths for `engineModule`. */
export const PUBLIC_MODULES = {
  'descent-grader/checks': 'harness/core/checks/index',
  'descent-grader/figures': 'harness/core/figures/index',
  'descent-grader/view': 'harness/explore/index',
};

const isCourse = (folder) => existsSync(path.join(folder, 'tests', 'exercises'));

/**
 * Folders at or above a folder that hold `tests/exercises/`, the nearest first.
 * @param {string} folder
 * @returns {readonly string[]}
 */
export function coursesAround(folder) {
  const above = path.dirname(folder);
  const others = above === folder ? [] : coursesAround(above);
  return isCourse(folder) ? [folder, ...others] : others;
}
