import { explainShows, explainWeightings, labelOf } from '../../../core/explain/index.ts';
import type { CourseExercise } from '../../shared/exercises/index.ts';
import { markdownTable } from '../../shared/files/markdown-table.ts';

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

const EVERYTHING = `For each failed check you see what is wrong, what was expected and what your code returned, for which inputs, the likely
mistake, and a hint. A line \`picture\`, where there is one, names an SVG file that shows your result next to the right one;
open it in a browser.`;

/** The sentences about what is shown of failed checks, by the places in the template. */
function aboutFailures(exercises: readonly CourseExercise[]): Readonly<Record<string, string>> {
  const sentences = explainShows(exercises);
  const has = (...levels: readonly CourseExercise['shows'][]): boolean =>
    exercises.some(({ shows }) => levels.includes(shows));
  return {
    shown: [...(has(undefined) ? [EVERYTHING] : []), ...sentences].join('\n'),
    debug: has(undefined, 'inputs')
      ? ' In VS Code, set a breakpoint in your solution and press F5: the first call that fails is made again,\nand stops there.'
      : '',
    drawn: has(undefined)
      ? ' and, where the\ncourse has pictures, draws your curves next to the right ones'
      : '',
    types: has(undefined) ? ': where\npoints are lost, the line `types` has the first one' : '',
  };
}

/**
 * Completes the students' README.
 * @param template Markdown with the places `{title}`, `{exercises}`, `{later}`, `{first}`, `{word}`, and those of `aboutFailures`
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
    ...aboutFailures(exercises),
    exercises: [exercisesTable(exercises), ...explainWeightings(exercises)].join('\n\n'),
    later: exercises.some(({ laterPoints = 0 }) => laterPoints > 0) ? LATER : '',
    first,
    // The comments of the commands are aligned.
    word: word.padEnd('npm run watch             '.length - 'npm test -- '.length),
  };
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => places[name]!);
}
