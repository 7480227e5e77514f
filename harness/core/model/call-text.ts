import type { Call } from './call.ts';
import type { FunctionSignature, HostGradient, HostValue } from './shape.ts';
import { gradientTextOf } from './written.ts';

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
 * A gradient as text: the text given to `written`, or else a table of the points at which it was evaluated. If it was
 * never evaluated, any function will do; if it refused a point, there is no text.
 */
function functionText(gradient: HostGradient, evaluations: Call['evaluations']): string | undefined {
  const text = gradientTextOf(gradient);
  if (text !== undefined) return text;
  if (evaluations.length === 0) return '(beta) => beta';
  let answers: (readonly number[])[];
  try {
    answers = evaluations.map((point, k) => gradient(point, k));
  } catch {
    // It refuses one of the points.
    return undefined;
  }
  const [first = []] = answers;
  if (answers.every((answer) => sameNumbers(answer, first))) return `() => ${valueText(first)}`;
  const table = evaluations.map((point, k) => `${JSON.stringify(String(point))}: ${valueText(answers[k]!)}`);
  return `(beta) => ({ ${table.join(', ')} })[String(beta)]`;
}

/** Numbers that are better known as expressions than by their digits. */
const NAMED: ReadonlyMap<number, string> = new Map([
  [Math.PI / 2, 'Math.PI / 2'],
  [Math.PI, 'Math.PI'],
  [-Math.PI, '-Math.PI'],
  [2 * Math.PI, '2 * Math.PI'],
]);

/** A value in JavaScript. A gradient is the text given to `written`, or else the name `gradient`. */
export const valueText = (value: HostValue): string => {
  if (typeof value === 'function') return gradientTextOf(value) ?? 'gradient';
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : (NAMED.get(value) ?? String(value));
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(valueText).join(', ')}]`;
  const fields = Object.entries(value).map(([name, inner]) => `${name}: ${valueText(inner)}`);
  return `{ ${fields.join(', ')} }`;
};

/** Writes a call as JavaScript that gives the same answer. */
function callText(
  { name, args, evaluations }: Call,
  { parameters }: FunctionSignature,
): CallText | undefined {
  const definitions: string[] = [];
  const texts: string[] = [];
  for (const [k, arg] of args.entries()) {
    if (typeof arg !== 'function') {
      texts.push(valueText(arg));
      continue;
    }
    const text = functionText(arg, evaluations);
    if (text === undefined) return undefined;
    const constant = parameters[k] ?? 'gradient';
    definitions.push(`const ${constant} = ${text};`);
    texts.push(constant);
  }
  return { definitions, expression: `${name}(${texts.join(', ')})` };
}

/** A longer text says less than the names and values of the inputs. */
export const LONGEST_CALL = 400;

/**
 * The call as one text to paste: a line for each constant that it uses, and its expression.
 * @param longest in characters
 * @returns `undefined` if it is longer, or cannot be written
 */
export function shortCallText(
  call: Call,
  signature: FunctionSignature,
  longest = LONGEST_CALL,
): string | undefined {
  const { definitions, expression } = callText(call, signature) ?? {};
  if (definitions === undefined) return undefined;
  const text = [...definitions, expression].join('\n');
  return text.length <= longest ? text : undefined;
}
