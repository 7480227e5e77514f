import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const hashOf = (content) => hash('sha256', content, 'hex');

/**
 * @returns `absent` if there is no such file
 * @throws if there is one that cannot be read, as when too many files are open
 */
export function hashOfFile(file) {
  try {
    return hashOf(readFileSync(file));
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return 'absent';
    throw error;
  }
}

const FOLDER = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;

/** `../node_modules/a/node_modules/b` of `../node_modules/a/node_modules/b/lib/c.js`; the file itself if it is in no library. */
export const libraryOf = (file) => {
  const folder = FOLDER.exec(file)?.[0];
  // The engine is a library of a course, but its modules count one by one: not all of them decide grades.
  return folder === undefined || path.basename(folder) === 'descent-grader' ? file : folder;
};

/**
 * The hash of a file, or the version of a library, because a registry never changes a published version.
 * @param name from `libraryOf`
 */
export function stateOf(root, name) {
  const file = path.resolve(root, name);
  if (FOLDER.exec(name)?.[0] !== name) return hashOfFile(file);
  try {
    const { name: called, version } = JSON.parse(readFileSync(path.join(file, 'package.json'), 'utf8'));
    return `${called}@${version}`;
  } catch {
    return 'absent';
  }
}
