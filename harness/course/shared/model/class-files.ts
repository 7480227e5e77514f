/** Record of an import: its submissions and files. */
export const RECORD = 'import.json';
/** Results of an import, by uploaded file. */
export const TABLE = 'import.csv';
/** Decisions of a person about the students' names in a download. */
export const NAMES = 'names.csv';
/** Files of a class besides submissions. */
export const CLASS_FILES: readonly string[] = ['README.md', RECORD, TABLE, NAMES];
