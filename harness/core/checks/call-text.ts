import type { Call } from '../model/call.ts';
import type { FunctionSignature, HostGradient, HostValue } from '../model/shape.ts';
import { textOf } from './written.ts';

/** A call in JavaScript. */
export interface CallText {
  /** Constants that the call uses: `const gradient = (beta) => [2 * beta[0]];`. */
  readonly definitions: readonly string[];
  /** `momentumStep(gradient, [1, 2], [0, 0], 0.1, 0.5)` */
  readonly expression: string;
}

const sameNumbers = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, k) => Object.is(value, b[k]));

/**
 * A gradient as text: as it was `written`; otherwise as a function that knows the points at which it was evaluated. One
 * that was not evaluated may be any.
 */
function functionText(gradient: HostGradient, evaluations: Call['evaluations']): string {
  const text = textOf(gradient);
  if (text !== undefined) return text;
  if (evaluations.length === 0) return '(beta) => beta';
  const answers = evaluations.map((point, k) => gradient(point, k));
  const [first = []] = answers;
  if (answers.every((answer) => sameNumbers(answer, first))) return `() => ${valueText(first)}`;
  const table = evaluations.map((point, k) => `${JSON.stringify(String(point))}: ${valueText(answers[k]!)}`);
  return `(beta) => ({ ${table.join(', ')} })[String(beta)]`;
}

const valueText = (value: Exclude<HostValue, HostGradient>): string => {
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (typeof value !== 'object') return JSON.stringify(value);
  const part = (one: HostValue): string => valueText(one as Exclude<HostValue, HostGradient>);
  if (Array.isArray(value)) return `[${value.map(part).join(', ')}]`;
  const fields = Object.entries(value).map(([name, inner]) => `${name}: ${part(inner)}`);
  return `{ ${fields.join(', ')} }`;
};

/** Writes a call as JavaScript that gives the same answer. */
function callText({ name, args, evaluations }: Call, { parameters }: FunctionSignature): CallText {
  const definitions: string[] = [];
  const texts = args.map((arg, k) => {
    if (typeof arg !== 'function') return valueText(arg);
    const constant = parameters[k] ?? 'gradient';
    definitions.push(`const ${constant} = ${functionText(arg, evaluations)};`);
    return constant;
  });
  return { definitions, expression: `${name}(${texts.join(', ')})` };
}

/** A longer text says less than the names and values of the inputs. */
export const LONGEST_CALL = 400;

/**
 * The call as one text to paste: a line for each constant that it uses, and its expression.
 * @param longest in characters
 * @returns `undefined` if it is longer
 */
export function shortCallText(
  call: Call,
  signature: FunctionSignature,
  longest = LONGEST_CALL,
): string | undefined {
  const { definitions, expression } = callText(call, signature);
  const text = [...definitions, expression].join('\n');
  return text.length <= longest ? text : undefined;
}
