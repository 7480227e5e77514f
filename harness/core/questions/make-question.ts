import type { Because, Question, QuestionOption } from '../model/question.ts';
import type { Path } from '../model/shape.ts';
import { clearlyDiffer, optionText, partText } from './options.ts';
import type { ShortCall } from './short-calls.ts';
import type { Subject } from './subject.ts';

const MOST_WRONG = 3;
const LEAST_WRONG = 2;

export interface Candidate {
  readonly value: unknown;
  readonly because?: Because;
}

interface Draft extends Pick<Question, 'asked' | 'proof'> {
  readonly call: ShortCall;
  /** Default: the whole answer. */
  readonly part?: Path;
  readonly right: unknown;
  /** The best first. */
  readonly wrong: Iterable<Candidate> | AsyncIterable<Candidate>;
}

/** @returns `undefined` without enough wrong options that clearly differ from the right one and from each other */
export async function makeQuestion(
  subject: Subject,
  { asked, call, part = [], right, wrong, proof }: Draft,
): Promise<Question | undefined> {
  const own = optionText(asked, right);
  if (own === undefined) return undefined;
  const options: { readonly value: unknown; readonly option: QuestionOption }[] = [
    { value: right, option: { text: own } },
  ];
  for await (const { value, because } of wrong) {
    const text = optionText(asked, value);
    if (
      text === undefined ||
      options.some((one) => one.option.text === text || !clearlyDiffer(one.value, value))
    )
      continue;
    options.push({ value, option: { text, ...(because && { because }) } });
    if (options.length > MOST_WRONG) break;
  }
  if (options.length <= LEAST_WRONG) return undefined;
  const text = call.text + partText(part);
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
