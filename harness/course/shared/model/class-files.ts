/** What an import knows about the submissions of a class, and has written: a file in the folder of the class. */
export const RECORD = 'import.json';
/** What became of each file of the last import: a file in the folder of the class. */
export const TABLE = 'import.csv';
/** Whose each name of a download is, where a person decides it: a file in the folder of the class. */
export const NAMES = 'names.csv';
/** Files that a class may contain besides its submissions. */
export const CLASS_FILES: readonly string[] = ['README.md', RECORD, TABLE, NAMES];
