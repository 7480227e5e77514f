import type { Json } from '../model/json.ts';
import type { Asked, Because, Question, QuestionOption } from '../model/question.ts';
import type { Path } from '../model/shape.ts';
import { clearlyDiffer, partText, roundedTo } from './answers.ts';
import type { ShortCall } from './short-calls.ts';
import type { Subject } from './subject.ts';

/** Something that may be an option. */
export interface Candidate {
  readonly value: unknown;
  /** `undefined` if it is too long. */
  readonly text: string | undefined;
  readonly because: Because;
}

const MOST_WRONG = 3;
const LEAST_WRONG = 2;

/** How a call is asked about. */
interface Draft {
  readonly asked: Asked;
  readonly call: ShortCall;
  /** What of its answer is asked; default: all of it. */
  readonly part?: Path;
  readonly right: Omit<Candidate, 'because'>;
  /** The best first. */
  readonly wrong: Iterable<Candidate> | AsyncIterable<Candidate>;
  readonly proof: Json;
}

/**
 * Makes a question of a true option and the first candidates that are wrong, clearly differ from it and from one another.
 * @returns `undefined` if there are too few
 */
export async function makeQuestion(subject: Subject, draft: Draft): Promise<Question | undefined> {
  const { asked, call, part = [], right, wrong, proof } = draft;
  const text = call.text + partText(part);
  if (right.text === undefined) return undefined;
  const options: (QuestionOption & { readonly value: unknown })[] = [
    { text: right.text, value: right.value },
  ];
  for await (const { value, text: shown, because } of wrong) {
    if (shown === undefined || options.some((one) => one.text === shown || !clearlyDiffer(one.value, value)))
      continue;
    options.push({ text: shown, value, because });
    if (options.length > MOST_WRONG) break;
  }
  if (options.length <= LEAST_WRONG) return undefined;
  const mixed = subject.inOrder(options, (one) => `${text} ${one.text}`);
  return {
    asked,
    function: call.name,
    call: text,
    part,
    options: mixed.map((option) => ({
      text: option.text,
      ...(option.because && { because: option.because }),
    })),
    right: mixed.findIndex(({ because }) => because === undefined),
    digits: roundedTo(options.map(({ value }) => value)),
    proof,
  };
}
