/** Texts that are kept from one process to the next. */
export interface KeptTexts {
  /** @returns `undefined` if there is no text of that name, or it cannot be read */
  readonly find: (name: string) => string | undefined;
  /** Does nothing where the folder cannot be written. */
  readonly keep: (name: string, text: string) => void;
}

/**
 * Opens a folder of texts, such as one in a project's `cacheFolder`. When there are too many, all are removed.
 * @param folder made when the first text is kept
 */
export function keptTexts(folder: string): KeptTexts;
