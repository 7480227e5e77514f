import type { ResultFormat } from './format.ts';

const indented = (value: unknown, indent: string): string =>
  JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${indent}`);

/** `grades.json`, byte for byte as `JSON.stringify` would write the whole class. */
export const gradesJson: ResultFormat = {
  kind: 'file',
  name: 'grades.json',
  start: ({ title, seed, exercises }) => {
    let separator = '';
    return {
      head: `{\n${title === undefined ? '' : `  "title": ${JSON.stringify(title)},\n`}  "seed": ${seed},\n  "exercises": ${indented(exercises, '  ')},\n  "submissions": [`,
      add: ({ grade }) => {
        const text = `${separator}\n    ${indented(grade, '    ')}`;
        separator = ',';
        return text;
      },
      end: () => (separator === '' ? ']\n}\n' : '\n  ]\n}\n'),
    };
  },
};
