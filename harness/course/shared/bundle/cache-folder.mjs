import {
  accessSync,
  constants,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { hashOf } from './state.mjs';

const NAME = 'descent-grader';

/** Permissions of others to write: of everyone, and of the group, too. */
const [EVERYONE, ANYONE_ELSE] = [0o002, 0o022];

/**
 * True if this process can write a folder, made with `mode` if absent, and nobody with a permission in `mask` can: its
 * files are executed later. (On Windows a user's own folders are private.)
 */
function isWritable(folder, mask, mode) {
  try {
    mkdirSync(folder, { recursive: true, mode });
    accessSync(folder, constants.W_OK);
    return process.platform === 'win32' || (statSync(folder).mode & mask) === 0;
  } catch {
    return false;
  }
}

const isOwn = (folder) =>
  isWritable(folder, ANYONE_ELSE, 0o700) &&
  (process.geteuid === undefined || statSync(folder).uid === process.geteuid());

function userCaches() {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  try {
    const home = homedir();
    const places = { win32: LOCALAPPDATA, darwin: path.join(home, 'Library', 'Caches') };
    const place = places[process.platform] ?? (XDG_CACHE_HOME || path.join(home, '.cache'));
    return path.isAbsolute(place) ? place : undefined;
  } catch {
    // A user without an entry in the system's list of users, and without HOME.
    return undefined;
  }
}

/** Ends with this process. */
function folderForNow() {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), `${NAME}-`));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Outside of the project, for what belongs to it. */
function folderElsewhere(project) {
  const caches = userCaches();
  const own = caches && path.join(caches, NAME);
  const kept = own && path.join(own, hashOf(project).slice(0, 16));
  const folder = kept && isOwn(own) && isOwn(kept) ? kept : folderForNow();
  try {
    // Bundles import libraries by name.
    symlinkSync(path.join(project, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  return folder;
}

/** By the project's folder. */
const known = new Map();

/**
 * Folder for files that can be made again: `node_modules/.cache`, or, in an installation that this user cannot write or
 * that everyone can, a folder of the user's own, which outlives the process if the user has a place for caches.
 * @param {string} root the project's folder
 * @returns {string} a folder that exists, in which the names of libraries are found and that no other user can write
 */
export function cacheFolder(root) {
  const project = path.resolve(root);
  if (!known.has(project)) {
    const inside = path.join(project, 'node_modules', '.cache');
    known.set(project, isWritable(inside, EVERYONE, 0o755) ? inside : folderElsewhere(project));
  }
  return known.get(project);
}
