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

/** Files outside of the project count by their name only, so that fingerprints do not depend on where they are. */
const publicName = (name: string): string =>
  name.startsWith('../') || path.isAbsolute(name) ? path.basename(name) : name;

function fingerprintOf(modules: Modules, names: Iterable<string>): string {
  const lines = [...names].map((name) => `${publicName(name)} ${modules[name]?.hash}\n`);
  return hash('sha256', lines.toSorted().join(''), 'hex');
}

export interface Fingerprints {
  /** The hash of the harness and its libraries, which decide the grades of every exercise. */
  readonly harness: string;
  /** The hash of the other modules that decide the grades of one exercise (its checks and the reference), by its id. */
  readonly exercises: ReadonlyMap<string, string>;
}

/**
 * Hashes the modules that decide grades, as the bundler found them, so that none can be forgotten.
 * @param modules of a bundle
 * @param graders the names of the modules that grade every exercise
 * @param checks the names of the modules that hold the checks of each exercise, by its id
 */
export function fingerprintsOf(
  modules: Modules,
  graders: readonly string[],
  checks: ReadonlyMap<string, readonly string[]>,
): Fingerprints {
  const harness = reachable(modules, graders);
  const own = new Map<string, string[]>();
  for (const [id, names] of checks) {
    const reached = [...reachable(modules, names)];
    // What the checks import of the harness and of libraries is shared too.
    const isShared = (name: string): boolean => /^harness\/|(?:^|\/)node_modules\//.test(name);
    for (const name of reached.filter(isShared)) harness.add(name);
    own.set(
      id,
      reached.filter((name) => !isShared(name)),
    );
  }
  const entries = [...own].map(([id, names]): [string, string] => [
    id,
    fingerprintOf(
      modules,
      names.filter((name) => !harness.has(name)),
    ),
  ]);
  return { harness: fingerprintOf(modules, harness), exercises: new Map(entries) };
}
