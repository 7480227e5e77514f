import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export const hashOf = (content) => createHash('sha256').update(content).digest('hex');

/** @returns the hash of a file's bytes; `absent` if it cannot be read */
export function hashOfFile(file) {
  try {
    return hashOf(readFileSync(file));
  } catch {
    return 'absent';
  }
}
