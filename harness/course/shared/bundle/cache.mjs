import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { hashOf } from './state.mjs';

// Each bundle has a folder named after a hash of everything that it is made of, and never changed. So processes may store
// the same bundle at the same time, and no lock is needed.

/** Lists what the bundle was made of. */
const DESCRIPTION = 'bundle.json';

/** No process runs that long and still has parts of its bundle to load. */
const KEPT_MS = 7 * 86_400_000;

const tryOrElse = (otherwise, work) => {
  try {
    return work();
  } catch {
    return otherwise;
  }
};

/** Lists folders with the time of their last use. */
const foldersIn = (cache) =>
  tryOrElse([], () => readdirSync(cache)).flatMap((name) => {
    const folder = path.join(cache, name);
    // Another process may remove it at the same time.
    return tryOrElse([], () => [{ name, folder, lastUse: statSync(folder).mtimeMs }]);
  });

/** A user who cannot mark a folder can use it. @returns false if the folder has been removed */
function markAsUsed(folder) {
  const now = new Date();
  tryOrElse(undefined, () => utimesSync(folder, now, now));
  return existsSync(folder);
}

/**
 * The most recently used one first.
 * @param isCurrent judges the description that the bundle was stored with
 */
export function findBundle(cache, key, isCurrent) {
  const candidates = foldersIn(cache)
    .filter(({ name }) => name.startsWith(`${key}-`))
    .toSorted((a, b) => b.lastUse - a.lastUse);
  for (const { folder } of candidates) {
    const description = tryOrElse(undefined, () =>
      JSON.parse(readFileSync(path.join(folder, DESCRIPTION), 'utf8')),
    );
    if (description !== undefined && isCurrent(description) && markAsUsed(folder))
      return { folder, description };
  }
  return undefined;
}

/**
 * Stores a bundle, and removes those unused for a week.
 * @param files by name
 * @returns its folder
 */
export function storeBundle(cache, key, description, files) {
  const text = JSON.stringify(description);
  const folder = path.join(cache, `${key}-${hashOf(text).slice(0, 16)}`);
  // Written under another name first: no process may find half a bundle.
  const unfinished = path.join(cache, `unfinished-${crypto.randomUUID()}`);
  mkdirSync(unfinished, { recursive: true });
  for (const [name, content] of Object.entries({ ...files, [DESCRIPTION]: text }))
    writeFileSync(path.join(unfinished, name), content);
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    // Another process may have stored the same.
    if (!markAsUsed(folder)) throw error;
  }
  for (const { folder: other, lastUse } of foldersIn(cache))
    if (Date.now() - lastUse > KEPT_MS)
      tryOrElse(undefined, () => rmSync(other, { recursive: true, force: true }));
  return folder;
}
