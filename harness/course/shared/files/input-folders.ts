import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { UserError } from './user-error.ts';

export interface InputFolder {
  readonly folder: string;
  /** Noun for messages: `the class`. */
  readonly what: string;
  readonly mayHoldResults?: boolean;
}

/** Resolves links, even if the place does not exist yet. */
const realPathOf = (place: string): string =>
  existsSync(place)
    ? realpathSync(place)
    : path.join(realPathOf(path.dirname(path.resolve(place))), path.basename(place));

/**
 * Refuses a results folder that is, or is in, an input folder; links are resolved. `claimFolder` refuses folders around inputs,
 * which hold foreign files.
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
