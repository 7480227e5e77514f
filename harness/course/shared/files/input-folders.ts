import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { UserError } from './user-error.ts';

/** A folder that a command reads. */
export interface InputFolder {
  readonly folder: string;
  /** What it is, for a message: `the class`. */
  readonly what: string;
  /** Whether results may be inside it. Default: no. */
  readonly mayHoldResults?: boolean;
}

/** The real path of a place that may not exist yet. */
const realPathOf = (place: string): string =>
  existsSync(place)
    ? realpathSync(place)
    : path.join(realPathOf(path.dirname(path.resolve(place))), path.basename(place));

/**
 * Refuses a folder for results that is one of the folders that are read, or inside one; a link does not hide where it leads.
 * A folder around them holds files that no command has written, and is refused when it is claimed.
 * @param out the folder for the results, which may not exist yet
 * @throws UserError
 */
export function refuseOverlap(out: string, inputs: readonly InputFolder[]): void {
  for (const { folder, what, mayHoldResults = false } of inputs) {
    const [first] = path.relative(realPathOf(folder), realPathOf(out)).split(path.sep);
    const isOutside = first === '..' || path.isAbsolute(first!);
    if (first === '' || (!isOutside && !mayHoldResults))
      throw new UserError(
        `--out ${out} ${first === '' ? 'is' : 'is in'} ${what}, ${folder}. Choose another folder.`,
      );
  }
}
