/** What a run writes into the folder of its results, but for the journal. */
export const RESULT_NAMES = [
  'annotations.txt',
  'canvas.csv',
  'changes.csv',
  'gradebook.csv',
  'grades.json',
  'gradescope',
  'junit.xml',
  'moodle.csv',
  'report',
  'shard.json',
  'summary.md',
];
