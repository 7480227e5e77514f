import type { Because, Question } from '../model/question.ts';

const code = (source: string): string => `\`${source}\``;

const DURING = 'during this call';

/** Speaks a question. Its call is shown beside it. */
export function sayQuestion({ asked }: Pick<Question, 'asked'>): string {
  switch (asked.id) {
    case 'value':
      return 'What is the value of this expression?';
    case 'count':
      return typeof asked.of === 'string'
        ? `How often is ${code(asked.of)} called ${DURING}?`
        : `How often is ${code(asked.of.source)} in line ${asked.of.line} evaluated ${DURING}?`;
    case 'trace':
      return asked.variable === undefined
        ? `Which values does ${code(asked.at.source)} in line ${asked.at.line} have ${DURING}, in order?`
        : `Which values does ${code(asked.variable)} get in line ${asked.at.line} ${DURING}, in order?`;
    case 'change':
      return `Line ${asked.from.line} is changed to ${code(asked.to)}. What is the value of this expression then?`;
  }
}

/** Speaks why an option is wrong. */
export function sayBecause(because: Because): string {
  switch (because.id) {
    case 'misconception':
      return `A known mistake gives this: ${because.text}`;
    case 'changed':
      return `This would be right if line ${because.from.line} were ${code(because.to)}.`;
    case 'unchanged':
      return 'This is the value without the change.';
    case 'other':
      return `This is right of ${code(because.at.source)} in line ${because.at.line}.`;
  }
}
