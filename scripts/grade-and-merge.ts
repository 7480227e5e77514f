import { type ClassOptions, gradeClass, mergeClass, type Results } from '../harness/course/class/index.ts';
import { showProgress } from '../harness/course/shared/terminal/index.ts';
import { courseRoot } from './root.ts';
import { screen } from './screen.ts';

// Shared by the commands that grade: npm run grade, its edition for students, and npm run demo.

export type GradeOptions = Omit<ClassOptions, 'root' | 'screen' | 'showProgress'>;

/** Prints results. @returns whether they lack nothing */
function print({ text, warning, isComplete }: Results): boolean {
  if (warning !== undefined) process.stderr.write(`${warning}\n`);
  process.stdout.write(`${text}\n`);
  return isComplete;
}

const here = () => ({ root: courseRoot(), screen: screen(), showProgress });

/**
 * Grades a submission or a class, and prints a summary.
 * @returns whether all points are known, and everyone gets feedback that was asked for
 * @throws UserError, BrokenExercise
 */
export const grade = async (folder: string, options: GradeOptions): Promise<boolean> =>
  print(await gradeClass(folder, { ...options, ...here() }));

/** The same for shards that are joined. @param folders the `--out` of each shard */
export const merge = async (
  folders: readonly string[],
  options: Omit<Parameters<typeof mergeClass>[1], 'root' | 'screen'>,
): Promise<boolean> => print(await mergeClass(folders, { ...options, ...here() }));
