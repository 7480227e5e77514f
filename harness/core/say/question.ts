import type { Asked, Because, Question } from '../model/question.ts';

/** Source in a sentence. */
const code = (source: string): string => `\`${source}\``;

const DURING = 'during this call';

const counted = (asked: Extract<Asked, { readonly id: 'count' }>, called: string): string => {
  if (asked.of === 'function') {
    const where = asked.line === undefined ? '' : ` (line ${asked.line})`;
    return `How often is ${code(asked.name)}${where} called ${DURING}${asked.name === called ? ', which counts, too' : ''}?`;
  }
  const what = asked.of === 'condition' ? 'the condition ' : '';
  const done = asked.of === 'condition' ? 'checked' : 'evaluated';
  return `How often is ${what}${code(asked.at.source)} in line ${asked.at.line} ${done} ${DURING}?`;
};

const traced = ({ at, variable, isOne }: Extract<Asked, { readonly id: 'trace' }>): string => {
  const values = isOne ? 'value' : 'values';
  const order = isOne ? '' : ', in order';
  return variable === undefined
    ? `Which ${values} does ${code(at.source)} in line ${at.line} have ${DURING}${order}?`
    : `Which ${values} does ${code(variable)} get in line ${at.line} ${DURING}${order}?`;
};

/** The sentence of a question. Its call is shown beside it. */
export function sayQuestion({ asked, function: called, digits }: Question): string {
  const rounded = digits === undefined ? '' : ` Numbers are rounded to ${digits} digits.`;
  switch (asked.id) {
    case 'value':
      return `What is the value of this expression?${rounded}`;
    case 'count':
      return counted(asked, called);
    case 'trace':
      return traced(asked) + rounded;
    case 'change':
      return `Line ${asked.from.line} is changed to ${code(asked.to)}. What is the value of this expression then?${rounded}`;
    case 'case':
      return asked.runs
        ? `Which of these statements runs ${DURING}?`
        : `Which of these statements does not run ${DURING}?`;
  }
}

const REASONS: {
  readonly [Id in Because['id']]: (because: Extract<Because, { readonly id: Id }>) => string;
} = {
  misconception: ({ text }) => `A known mistake gives this: ${text}`,
  changed: ({ from, to }) => `This would be right if line ${from.line} were ${code(to)}.`,
  unchanged: () => 'This is the value without the change.',
  other: ({ at }) => `This is right of ${code(at.source)} in line ${at.line}.`,
  'one-less': () => 'This is one less.',
  'one-more': () => 'This is one more.',
  'each-coordinate': () => 'This counts coordinates instead of runs, or the other way round.',
  once: () => 'It happens more than once.',
  none: () => 'It does happen.',
  backwards: () => 'The order is reversed.',
  late: () => 'This is one step late.',
  'without-last': () => 'The last value is missing.',
  'without-first': () => 'The first value is missing.',
  runs: () => 'It runs.',
  idle: () => 'It does not run.',
};

/** Why an option is wrong. */
export const sayBecause = (because: Because): string => REASONS[because.id](because as never);
