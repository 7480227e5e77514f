import type { Asked, Because, Question } from '../model/question.ts';
import type { SpokenQuestion } from '../model/questions.generated.ts';
import type { Path } from '../model/shape.ts';

const code = (source: string): string => `\`${source}\``;

function sayAsked(asked: Asked): string {
  switch (asked.id) {
    case 'value':
      return 'What is the value of this expression?';
    case 'change':
      return `Line ${asked.from.line} is changed to ${code(asked.to)}. What is the value of this expression then?`;
    case 'count':
      return `How often is ${code(asked.at.source)} in line ${asked.at.line} evaluated during this call?`;
    case 'trace':
      return `Which values does ${code(asked.at.source)} in line ${asked.at.line} have during this call, in order?`;
  }
}

function sayBecause(because: Because): string {
  switch (because.id) {
    case 'misconception':
      return `A known mistake gives this: ${because.text}`;
    case 'changed':
      return `This would be right if line ${because.from.line} were ${code(because.to)}.`;
    case 'unchanged':
      return 'This is the value without the change.';
    case 'other':
      return `This is right for ${code(because.at.source)} in line ${because.at.line}.`;
  }
}

/** JavaScript that selects a part: `.beta[1]`. */
const partText = (path: Path): string =>
  path.map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`)).join('');

/** Speaks a question and why its other options are wrong. Source is between backquotes. */
export const sayQuestion = ({
  asked,
  call,
  part,
  options,
  right,
  ...question
}: Question): SpokenQuestion => ({
  kind: asked.id,
  function: question.function,
  call: call + partText(part),
  text: sayAsked(asked),
  options: options.map(({ text, because }) => ({ text, ...(because && { reason: sayBecause(because) }) })),
  answer: right,
  proof: question.proof,
});
