/** What the results of a run are, but for its journal: files, and folders of files. */
export const RESULTS: readonly string[] = [
  'annotations.txt',
  'canvas.csv',
  'changes.csv',
  'gradebook.csv',
  'grades.json',
  'gradescope',
  'junit.xml',
  'moodle.csv',
  'report',
  'summary.md',
];

/** What a run writes into the folder of its results besides its journal. */
export const RESULT_NAMES: readonly string[] = [...RESULTS, 'results.sha256', 'shard.json'];

/** The page of the class. */
export const REPORT = 'report/index.html';
