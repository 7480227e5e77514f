import type { Json } from '../model/json.ts';
import type { QuestionSubject, Because, LineChange, Question } from '../model/question.ts';
import type { SpokenQuestion } from '../model/questions.generated.ts';
import type { Path } from '../model/shape.ts';

const code = (source: string): string => `\`${source}\``;

/** `line 3 were left out`, or what it would be. */
const sayChange = ({ from, to }: LineChange): string =>
  `line ${from.line} were ${to === ';' ? 'left out' : code(to)}`;

function sayAsked(asked: QuestionSubject, proof: Json): string {
  switch (asked.id) {
    case 'value':
      return 'What is the value of this expression?';
    case 'change':
      return `What would the value of this expression be if ${sayChange(asked)}?`;
    case 'count':
      return `How often is ${code(asked.at.source)} in line ${asked.at.line} evaluated during this call?`;
    case 'trace':
      return Array.isArray(proof) && proof.length === 1
        ? `Which value does ${code(asked.at.source)} in line ${asked.at.line} have during this call?`
        : `Which values does ${code(asked.at.source)} in line ${asked.at.line} have during this call, in order?`;
  }
}

function sayBecause(because: Because): string {
  switch (because.id) {
    case 'misconception':
      return `A known mistake gives this. Its hint is: “${because.text}”`;
    case 'changed':
      return `This would be right if instead ${sayChange(because)}.`;
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
  text: sayAsked(asked, question.proof),
  options: options.map(({ text, because }) => ({ text, ...(because && { reason: sayBecause(because) }) })),
  answer: right,
  proof: question.proof,
});
