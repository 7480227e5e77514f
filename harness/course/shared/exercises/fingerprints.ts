import path from 'node:path';
import type { Bundle } from '../bundle/index.mjs';
import { sha256Of } from '../files/sha256.ts';

type Modules = Bundle['modules'];

/** The modules and everything that they import, directly or not. */
function reachable(modules: Modules, names: readonly string[]): Set<string> {
  const reached = new Set(names);
  // The iteration also visits names that are added during it.
  for (const name of reached) for (const imported of modules[name]?.imports ?? []) reached.add(imported);
  return reached;
}

/**
 * Libraries, the engine as one of them included, count by their names in `node_modules`, and other files outside of the
 * course by their own: fingerprints do not depend on where they are.
 */
function publicName(name: string): string {
  const library = /.*(?:^|\/)node_modules\/(?<inside>.+)/.exec(name)?.groups?.['inside'];
  return library ?? (name.startsWith('../') || path.isAbsolute(name) ? path.basename(name) : name);
}

/** The modules by name, with their hashes, sorted. */
function statesOf(modules: Modules, names: Iterable<string>): string[] {
  // Where node_modules is a link, a library has two names: the one that imports say, and that of its files.
  return [...new Set([...names].map((name) => `${publicName(name)} ${modules[name]?.hash}`))].toSorted();
}

/**
 * The identity of a result: a hash of all that decides it. What has the same identity is not computed again: grades, the
 * self-check, what is known of checks, and in `npm run watch` what is shown.
 *
 * | what changes                                                               | what is computed again         |
 * | -------------------------------------------------------------------------- | ------------------------------ |
 * | what a student handed in                                                   | the grade of that pair         |
 * | an exercise's checks, hidden ones too, and what they import; its reference, | all grades of that exercise    |
 * | fixtures, misconceptions or description; the points that come later        |                                |
 * | the engine's modules that grade, `descent-grader/checks`, their libraries  | all grades                     |
 * | the seed                                                                   | all grades                     |
 * | a variant, Node's version, how modules are bundled                         | the self-check of the exercise |
 * | reports, weights and titles in `course.json`, rosters, decisions           | nothing: they follow grades    |
 *
 * @param decides plain data
 */
export const identityOf = (...decides: readonly unknown[]): string => sha256Of(JSON.stringify(decides));

/**
 * The identity of the grade of one solution.
 * @param solution what was read of it; where there are files, their hash alone
 * @param exercise its fingerprint
 * @param engine the engine's fingerprint
 */
export const keyOf = (
  solution: { readonly kind: string; readonly source?: string | undefined },
  { fingerprint }: { readonly fingerprint: string },
  engine: string,
  seed: number,
): string => identityOf(solution.kind === 'files' ? solution.source : solution, fingerprint, engine, seed);

/**
 * Fingerprints what decides results by the modules as the bundler found them, so that none can be forgotten.
 * @param modules of a bundle
 * @param graders the names of the modules that grade every exercise, and of those that all checks may import
 */
export function fingerprints(modules: Modules, graders: readonly string[]) {
  const engine = reachable(modules, graders);
  const ofExercise = (names: readonly string[]): string[] =>
    [...reachable(modules, names)].filter((name) => !engine.has(name));
  return {
    /** The identity of the engine and its libraries, which decide the results of every exercise. */
    engine: identityOf(statesOf(modules, engine)),
    /** That of all else that decides those of one exercise. @param names of its modules @param data what else decides */
    exercise: (names: readonly string[], ...data: readonly unknown[]): string =>
      identityOf(statesOf(modules, ofExercise(names)), ...data),
  };
}
