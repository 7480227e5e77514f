import type { ResultFormat } from './format.ts';

const indented = (value: unknown, indent: string): string =>
  JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${indent}`);

/** Byte for byte what `JSON.stringify` writes for a class. */
export const gradesJson: ResultFormat = {
  kind: 'file',
  name: 'grades.json',
  start: ({ title, seed, versions, exercises }) => {
    let separator = '';
    const head = JSON.stringify({ title, seed, versions, exercises }, undefined, 2);
    return {
      head: `${head.slice(0, -2)},\n  "submissions": [`,
      add: ({ grade }) => {
        const text = `${separator}\n    ${indented(grade, '    ')}`;
        separator = ',';
        return text;
      },
      end: () => (separator === '' ? ']\n}\n' : '\n  ]\n}\n'),
    };
  },
};
