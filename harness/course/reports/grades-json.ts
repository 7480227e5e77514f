import type { ClassGrades } from '../../core/model/class-grades.ts';

const indented = (value: unknown, by: string): string =>
  JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${by}`);

/** The text of `grades.json`, as `JSON.stringify` would write it if the class stood in memory as a whole. */
export async function* gradesJson({ seed, exercises, submissions }: ClassGrades): AsyncGenerator<string> {
  yield `{\n  "seed": ${seed},\n  "exercises": ${indented(exercises, '  ')},\n  "submissions": [`;
  let separator = '';
  for await (const { grade } of submissions()) {
    yield `${separator}\n    ${indented(grade, '    ')}`;
    separator = ',';
  }
  yield separator === '' ? ']\n}\n' : '\n  ]\n}\n';
}
