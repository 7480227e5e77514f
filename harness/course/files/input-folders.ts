import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from './user-error.ts';

/** A folder that a command reads. */
export interface InputFolder {
  readonly folder: string;
  /** What it is, for a message: `the class`. */
  readonly what: string;
  /** Whether results may be inside it. Default: no. */
  readonly mayHoldResults?: boolean;
  /** Whether it may be inside the results. Default: no. */
  readonly mayBeInResults?: boolean;
}

/**
 * The real path of a place that may not exist yet.
 * @throws UserError if it cannot be determined, such as in a loop of links
 */
async function realPathOf(place: string): Promise<string> {
  try {
    return await realpath(place);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') throw new UserError(`${path.dirname(place)} is not a folder`);
    if (code !== 'ENOENT') throw new UserError(`${place} cannot be read (${code})`);
    const parent = path.dirname(place);
    return parent === place ? place : path.join(await realPathOf(parent), path.basename(place));
  }
}

const isWithin = (place: string, folder: string): boolean =>
  place.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);

/** How results at `out` would meet a folder that is read; `undefined` if they would not. */
function relationOf(
  out: string,
  input: string,
  { mayHoldResults = false, mayBeInResults = false }: InputFolder,
): string | undefined {
  if (out === input) return 'is';
  if (isWithin(out, input) && !mayHoldResults) return 'is in';
  return isWithin(input, out) && !mayBeInResults ? 'contains' : undefined;
}

/**
 * Refuses a folder for results that is one of the folders that are read, or inside one, or around one. Real paths are
 * compared, so a link does not hide where it leads.
 * @param out the folder for the results, which may not exist yet
 * @throws UserError
 */
export async function refuseOverlap(out: string, inputs: readonly InputFolder[]): Promise<void> {
  const target = await realPathOf(path.resolve(out));
  const folders = await Promise.all(inputs.map(({ folder }) => realPathOf(path.resolve(folder))));
  for (const [k, input] of inputs.entries()) {
    const relation = relationOf(target, folders[k]!, input);
    if (relation !== undefined)
      throw new UserError(`--out ${out} ${relation} ${input.what}, ${input.folder}. Choose another folder.`);
  }
}
