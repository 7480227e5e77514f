import type { Call } from './call.ts';
import type { FunctionSignature, HostValue } from './shape.ts';

/** A call in JavaScript. */
export interface CallText {
  /** Constants that the call uses: `const f = (x) => x ** 2;`. */
  readonly definitions: readonly string[];
  /** `newton(f, 1, 1e-9)` */
  readonly expression: string;
}

/** Numbers that are better known as expressions than by their digits. */
const NAMED: ReadonlyMap<number, string> = new Map([
  [Math.PI / 2, 'Math.PI / 2'],
  [Math.PI, 'Math.PI'],
  [-Math.PI, '-Math.PI'],
  [2 * Math.PI, '2 * Math.PI'],
]);

/** A value in JavaScript; a function is its text. */
export const valueText = (value: HostValue): string => {
  if (typeof value === 'function') return value.text;
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : (NAMED.get(value) ?? String(value));
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(valueText).join(', ')}]`;
  const fields = Object.entries(value).map(([name, inner]) => `${name}: ${valueText(inner)}`);
  return `{ ${fields.join(', ')} }`;
};

/** Writes a call as JavaScript that gives the same answer. */
function callText({ name, args }: Pick<Call, 'name' | 'args'>, { parameters }: FunctionSignature): CallText {
  const definitions: string[] = [];
  const texts = args.map((arg, k) => {
    if (typeof arg !== 'function') return valueText(arg);
    const constant = parameters[k] ?? `f${k}`;
    definitions.push(`const ${constant} = ${arg.text};`);
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
  call: Pick<Call, 'name' | 'args'>,
  signature: FunctionSignature,
  longest = LONGEST_CALL,
): string | undefined {
  const { definitions, expression } = callText(call, signature);
  const text = [...definitions, expression].join('\n');
  return text.length <= longest ? text : undefined;
}
