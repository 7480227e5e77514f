import { explainWeightings, labelOf } from '../../core/explain/index.ts';
import type { CourseExercise } from '../exercises/index.ts';
import { markdownTable } from '../files/markdown-table.ts';

/** ` (×2)`, ` (bonus)`, or nothing. */
const howItCounts = (exercise: Pick<CourseExercise, 'id' | 'weight' | 'role'>): string =>
  labelOf(exercise).slice(exercise.id.length);

const exercisesTable = (exercises: readonly CourseExercise[]): string =>
  markdownTable([
    ['exercise', 'what you write', 'points'],
    ...exercises.map(({ id, summary, maxPoints, laterPoints = 0, ...weighting }) => [
      `[\`${id}\`](exercises/${id}/README.md)`,
      summary,
      `${laterPoints === 0 ? maxPoints : `${maxPoints - laterPoints} and ${laterPoints} later`}${howItCounts({ id, ...weighting })}`,
    ]),
  ]);

const LATER = `
Some points are graded later, by checks that only your instructor has. \`npm test\` counts them in the maximum, so it never
shows full marks: a green scoreboard says that everything you can see is right.
`;

/**
 * Completes the README for students.
 * @param template Markdown with the places `{title}`, `{exercises}`, `{later}`, `{first}`, `{word}`
 * @param exercises at least one
 */
export function completeReadme(
  template: string,
  title: string,
  exercises: readonly CourseExercise[],
): string {
  const first = exercises[0]!.id;
  const word = first.replace(/^\d+-/, '');
  const places: Readonly<Record<string, string>> = {
    title,
    exercises: [exercisesTable(exercises), ...explainWeightings(exercises)].join('\n\n'),
    later: exercises.some(({ laterPoints = 0 }) => laterPoints > 0) ? LATER : '',
    first,
    // The comments of the commands are aligned.
    word: word.padEnd('npm run watch             '.length - 'npm test -- '.length),
  };
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => places[name]!);
}
