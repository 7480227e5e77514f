import path from 'node:path';
import type { Bundle } from '../bundle/index.mjs';
import { sha256Of } from '../files/sha256.ts';

type Modules = Bundle['modules'];

function reachable(modules: Modules, names: readonly string[]): Set<string> {
  const reached = new Set(names);
  // A Set's iteration also visits the names added during it.
  for (const name of reached) for (const imported of modules[name]?.imports ?? []) reached.add(imported);
  return reached;
}

/**
 * Location-independent name: the path within `node_modules` for libraries and the engine, the file name for other files
 * outside the course.
 */
function publicName(name: string): string {
  const library = /.*(?:^|\/)node_modules\/(?<inside>.+)/.exec(name)?.groups?.['inside'];
  return library ?? (name.startsWith('../') || path.isAbsolute(name) ? path.basename(name) : name);
}

function statesOf(modules: Modules, names: Iterable<string>): string[] {
  // If node_modules is a link, a library has two paths but one public name.
  return [...new Set([...names].map((name) => `${publicName(name)} ${modules[name]?.hash}`))].toSorted();
}

/**
 * Hashes everything that decides a result. Nothing with a known identity is computed again: grades, self-checks, outlines
 * of checks, and the output of `npm run watch`.
 *
 * | change                                                                     | computed again                 |
 * | -------------------------------------------------------------------------- | ------------------------------ |
 * | a submission                                                               | the grade of that pair         |
 * | an exercise's checks, hidden ones too, and their imports; its reference,   | all grades of that exercise    |
 * | fixtures, misconceptions or description; its later points                  |                                |
 * | the engine's modules that grade, `descent-grader/checks`, their libraries  | all grades                     |
 * | the seed                                                                   | all grades                     |
 * | a variant, Node's version, the bundler's settings                          | the self-check of the exercise |
 * | reports, weights and titles in `course.json`, rosters, decisions           | nothing: they follow grades    |
 *
 * @param decides plain data
 */
export const identityOf = (...decides: readonly unknown[]): string => sha256Of(JSON.stringify(decides));

/** Identity of a grade. A solution counts by the hash of its files. */
export const keyOf = (
  solution: { readonly kind: string; readonly source?: string | undefined },
  { fingerprint }: { readonly fingerprint: string },
  engine: string,
  seed: number,
): string => identityOf(solution.kind === 'files' ? solution.source : solution, fingerprint, engine, seed);

/**
 * Uses the modules that the bundler found, so that none can be forgotten.
 * @param graders modules that grade every exercise or that any check may import
 */
export function fingerprints(modules: Modules, graders: readonly string[]) {
  const engine = reachable(modules, graders);
  const ofExercise = (names: readonly string[]): string[] =>
    [...reachable(modules, names)].filter((name) => !engine.has(name));
  return {
    engine: identityOf(statesOf(modules, engine)),
    /**
     * Identity of everything else that decides an exercise's results.
     * @param names modules of the exercise
     * @param data further input
     */
    exercise: (names: readonly string[], ...data: readonly unknown[]): string =>
      identityOf(statesOf(modules, ofExercise(names)), ...data),
  };
}
