import type { LineChange, Question, QuestionOption, QuestionSubject } from '../model/question.ts';
import { type Candidate, clearlyDiffer, optionText } from './options.ts';
import type { ShortCall } from './short-calls.ts';
import type { Subject } from './subject.ts';

const MOST_WRONG = 3;
const LEAST_WRONG = 2;

interface Draft extends Pick<Question, 'asked' | 'part' | 'proof'> {
  readonly right: Candidate;
  /** The best first. */
  readonly wrong: Iterable<Candidate>;
  /** Line that must not show the answer. */
  readonly shown?: string;
}

/** Two questions about it give each other away, as the values of an expression do its count. */
export const topicOf = (asked: QuestionSubject, change?: LineChange): string =>
  JSON.stringify('at' in asked ? asked.at : (change ?? asked));

/** @returns `undefined` without enough wrong options that clearly differ from the right one and from each other */
export function makeQuestion(
  subject: Subject,
  { call, text }: ShortCall,
  { asked, part, right, wrong, proof, shown = '' }: Draft,
): Question | undefined {
  const own = optionText(asked.id, right.value);
  if (subject.asked.has(topicOf(asked, right.change))) return undefined;
  if (own === undefined || (own.length > 2 && shown.includes(own))) return undefined;
  const options: { readonly value: unknown; readonly option: QuestionOption }[] = [];
  for (const { value, ...origin } of [right, ...wrong]) {
    const other = optionText(asked.id, value);
    if (other !== undefined && options.every((one) => clearlyDiffer(one.value, value)))
      options.push({ value, option: { text: other, ...origin } });
    if (options.length > MOST_WRONG) break;
  }
  if (options.length <= LEAST_WRONG) return undefined;
  const mixed = subject.inOrder(options, ({ option }) => `${text} ${option.text}`);
  return {
    asked,
    function: call.name,
    call: text,
    part,
    options: mixed.map(({ option }) => option),
    right: mixed.indexOf(options[0]!),
    proof,
  };
}
