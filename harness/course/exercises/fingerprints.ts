import { hash } from 'node:crypto';
import path from 'node:path';
import type { Bundle } from '../bundle/index.mjs';

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

function fingerprintOf(modules: Modules, names: Iterable<string>): string {
  // Where node_modules is a link, a library has two names: the one that imports say, and that of its files.
  const lines = new Set([...names].map((name) => `${publicName(name)} ${modules[name]?.hash}\n`));
  return hash('sha256', [...lines].toSorted().join(''), 'hex');
}

export interface Fingerprints {
  /** The hash of the engine and its libraries, which decide the grades of every exercise. */
  readonly harness: string;
  /** The hash of the other modules that decide the grades of one exercise (its checks, the reference, their libraries), by its id. */
  readonly exercises: ReadonlyMap<string, string>;
}

/**
 * Hashes the modules that decide grades, as the bundler found them, so that none can be forgotten.
 * @param modules of a bundle
 * @param graders the names of the modules that grade every exercise, and of those that all checks may import
 * @param checks the names of the modules that hold the checks of each exercise, by its id
 */
export function fingerprintsOf(
  modules: Modules,
  graders: readonly string[],
  checks: ReadonlyMap<string, readonly string[]>,
): Fingerprints {
  const harness = reachable(modules, graders);
  const exercises = [...checks].map(([id, names]): [string, string] => {
    const own = [...reachable(modules, names)].filter((name) => !harness.has(name));
    return [id, fingerprintOf(modules, own)];
  });
  return { harness: fingerprintOf(modules, harness), exercises: new Map(exercises) };
}
