import {
  closeSync,
  existsSync,
  futimesSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { tryLock } from 'fs-native-extensions';
import { hashOf } from './state.mjs';

// Each bundle has its own folder. A process that uses a bundle holds a shared lock on its description; the kernel releases
// the lock when the process ends, however it ends. Removing a bundle takes an exclusive lock, so no bundle disappears
// while threads or late imports need it.

/** The file in each folder that lists what the bundle was made of. */
const DESCRIPTION = 'bundle.json';

/** How many unused bundles are kept: of other branches, commands and hidden checks. */
const MOST_KEPT = 20;

/** Files that a killed process has left behind are removed after this time. */
const LEFTOVER_MS = 86_400_000;

const tryOrElse = (otherwise, work) => {
  try {
    return work();
  } catch {
    return otherwise;
  }
};

/** Behind the end of the file: on Windows nobody else could read what is locked. */
const OFFSET = 2 ** 52;

/** On a file system without locks, shared locks always succeed and exclusive ones always fail: nothing is removed. */
const lock = (fd, shared) => tryOrElse(shared, () => tryLock(fd, OFFSET, 1, { shared }));

/** The bundles that this process keeps from being removed. */
const held = new Set();

/**
 * Keeps a bundle from being removed as long as this process lives.
 * @returns false if it has been removed
 */
function hold(folder) {
  if (held.has(folder)) return true;
  const description = path.join(folder, DESCRIPTION);
  const fd = tryOrElse(undefined, () => openSync(description, 'r'));
  if (fd === undefined) return false;
  if (lock(fd, true) && existsSync(description)) {
    const now = new Date();
    tryOrElse(undefined, () => futimesSync(fd, now, now));
    held.add(folder);
    return true;
  }
  closeSync(fd);
  return false;
}

/** Sorts bundles by their last use, the latest first. */
function byLastUse(cache, names) {
  const timeOf = (name) => tryOrElse(0, () => statSync(path.join(cache, name, DESCRIPTION)).mtimeMs);
  return names
    .map((name) => ({ name, time: timeOf(name) }))
    .toSorted((a, b) => b.time - a.time)
    .map(({ name }) => name);
}

const namesIn = (cache) => tryOrElse([], () => readdirSync(cache));

/**
 * Finds a bundle and holds it.
 * @param isCurrent judges the description that the bundle was stored with
 */
export function findBundle(cache, key, isCurrent) {
  const candidates = namesIn(cache).filter((name) => name.startsWith(`${key}-`));
  for (const name of byLastUse(cache, candidates)) {
    const folder = path.join(cache, name);
    const description = tryOrElse(undefined, () =>
      JSON.parse(readFileSync(path.join(folder, DESCRIPTION), 'utf8')),
    );
    if (description !== undefined && isCurrent(description) && hold(folder)) return { folder, description };
  }
  return undefined;
}

/**
 * Stores a bundle and holds it.
 * @param files by name
 * @returns its folder; `undefined` if it was removed before it could be held
 */
export function storeBundle(cache, key, description, files) {
  const text = JSON.stringify(description);
  const folder = path.join(cache, `${key}-${hashOf(text).slice(0, 16)}`);
  // Written under another name first: no process may find half a bundle.
  const unfinished = path.join(cache, `unfinished-${process.pid}-${key}`);
  mkdirSync(unfinished, { recursive: true });
  for (const [name, content] of Object.entries({ ...files, [DESCRIPTION]: text }))
    writeFileSync(path.join(unfinished, name), content);
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another process may have stored the same.
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true });
  }
  return hold(folder) ? folder : undefined;
}

function removeUnused(cache, name) {
  const description = path.join(cache, name, DESCRIPTION);
  const fd = openSync(description, 'r+');
  try {
    if (!lock(fd, false)) return;
    const removed = path.join(cache, `removed-${process.pid}-${name}`);
    // Renamed first: no process may find a part of it.
    renameSync(path.join(cache, name), removed);
    rmSync(removed, { recursive: true, force: true });
  } finally {
    closeSync(fd);
  }
}

/** Removes the least recently used bundles, except those in use. */
export function removeOldBundles(cache) {
  const [bundles, others] = [[], []];
  for (const name of namesIn(cache))
    (existsSync(path.join(cache, name, DESCRIPTION)) && !/^(?:unfinished|removed)-/.test(name)
      ? bundles
      : others
    ).push(name);
  for (const name of byLastUse(cache, bundles).slice(MOST_KEPT))
    tryOrElse(undefined, () => removeUnused(cache, name));
  for (const name of others)
    tryOrElse(undefined, () => {
      const folder = path.join(cache, name);
      if (Date.now() - statSync(folder).mtimeMs > LEFTOVER_MS)
        rmSync(folder, { recursive: true, force: true });
    });
}
