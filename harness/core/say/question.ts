import type { Json } from '../model/json.ts';
import type { QuestionSubject, Because, LineChange, Question, QuestionOption } from '../model/question.ts';
import type { SpokenOption, SpokenQuestion } from '../model/questions.generated.ts';
import type { Path } from '../model/shape.ts';

const code = (source: string): string => `\`${source}\``;

const sayChange = ({ from, to }: LineChange): string =>
  to === ';' ? `without line ${from.line}` : `line ${from.line}:  ${to}`;

function sayAsked(asked: QuestionSubject, right: string, proof: Json): string {
  switch (asked.id) {
    case 'value':
      return 'What is the value of this expression?';
    case 'change':
      return `One line of the code is changed. Now the value of this expression is ${code(right)}. Which change is it?`;
    case 'count':
      return `How often is ${code(asked.at.source)} in line ${asked.at.line} evaluated during this call?`;
    case 'trace':
      return Array.isArray(proof) && proof.length === 1
        ? `Which value does ${code(asked.at.source)} in line ${asked.at.line} have during this call?`
        : `Which values does ${code(asked.at.source)} in line ${asked.at.line} have during this call, in order?`;
  }
}

function sayOption({ text, change, because }: QuestionOption, isRight: boolean): SpokenOption {
  if (change === undefined) return { text, ...(because && { reason: sayBecause(because) }) };
  return { text: sayChange(change), ...(!isRight && { reason: `With it the value is ${code(text)}.` }) };
}

function sayBecause(because: Because): string {
  switch (because.id) {
    case 'misconception':
      return `A known mistake gives this. Its hint is: “${because.text}”`;
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
  text: sayAsked(asked, options[right]!.text, question.proof),
  options: options.map((one, k) => sayOption(one, k === right)),
  answer: right,
  proof: question.proof,
});
