/** Files that are kept from one process to the next. */
export interface KeptFiles {
  /** @returns its bytes; `undefined` if there is no file of that name, or it cannot be read */
  readonly find: (name: string) => Buffer | undefined;
  /** Does nothing where the folder cannot be written. */
  readonly keep: (name: string, content: string | Uint8Array) => void;
}

/**
 * Opens a folder of files, such as one in a project's `cacheFolder`. When there are too many, all are removed.
 * @param folder made when the first file is kept
 */
export function keptFiles(folder: string): KeptFiles;
