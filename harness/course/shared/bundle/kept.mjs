import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './cache-folder.mjs';

/** Limit above which all files of a folder are removed: those still needed are made again within seconds. */
const MOST_KEPT = 4000;

const tidied = new Set();

function tidy(folder) {
  if (tidied.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > MOST_KEPT)
    for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { force: true });
  tidied.add(folder);
}

/**
 * Files that are kept from one process to the next.
 * @typedef {object} KeptFiles
 * @property {(name: string) => Buffer | undefined} find `undefined` if there is no file of that name, or it cannot be read
 * @property {(name: string, content: string | Uint8Array) => void} keep does nothing where the folder cannot be written
 */

/**
 * Opens a folder in the project's cache for files that are known by what decides their content.
 * @param {string} root the project's folder
 * @param {string} what is kept there, for its name
 * @returns {KeptFiles}
 */
export function keptFiles(root, what) {
  const folder = path.join(cacheFolder(root), `descent-grader-${what}`);
  return {
    find(name) {
      try {
        return readFileSync(path.join(folder, name));
      } catch {
        return undefined;
      }
    },
    keep(name, content) {
      try {
        tidy(folder);
        const file = path.join(folder, name);
        // Written under another name first: no process may find half a file.
        const unfinished = `${file}.${process.pid}`;
        writeFileSync(unfinished, content);
        renameSync(unfinished, file);
      } catch {
        // A file that cannot be kept is made again.
      }
    },
  };
}
