import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export const hashOf = (content) => hash('sha256', content, 'hex');

/**
 * @returns the hash of a file's bytes; `absent` if there is no such file
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
