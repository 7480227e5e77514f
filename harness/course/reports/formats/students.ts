import type { ResultFormat } from './format.ts';

/** `students.json`: what an import and a roster say about the students. Feedback needs it; `grades.json` never has it. */
export const students: ResultFormat = {
  kind: 'file',
  name: 'students.json',
  applies: ({ students: known }) => known !== undefined,
  start: ({ students: known }) => ({
    add: () => '',
    end: () => `${JSON.stringify({ students: [...known!.values()] }, undefined, 2)}\n`,
  }),
};
