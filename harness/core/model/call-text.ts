import { withArgs, type PlannedCall } from './call.ts';
import { isImplementation } from './callable.ts';
import { isList, valueAt, withValueAt, type FunctionSignature, type HostValue, type Path } from './shape.ts';
import { textLiteral } from './text-literal.ts';

const NAMED: ReadonlyMap<number, string> = new Map([
  [Math.PI / 2, 'Math.PI / 2'],
  [Math.PI, 'Math.PI'],
  [-Math.PI, '-Math.PI'],
  [2 * Math.PI, '2 * Math.PI'],
]);

export const valueText = (value: HostValue): string => {
  if (typeof value === 'function') return value.text;
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : (NAMED.get(value) ?? String(value));
  if (typeof value === 'string') return textLiteral(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(valueText).join(', ')}]`;
  const fields = Object.entries(value).map(([name, inner]) => `${name}: ${valueText(inner)}`);
  return `{ ${fields.join(', ')} }`;
};

const frozenText = (value: HostValue): string => {
  if (typeof value !== 'object') return valueText(value);
  const parts = Object.entries<HostValue>(value as Readonly<Record<string, HostValue>>);
  const texts = parts.map(([name, part]) => (isList(value) ? '' : `${name}: `) + frozenText(part));
  return `Object.freeze(${isList(value) ? `[${texts.join(', ')}]` : `{ ${texts.join(', ')} }`})`;
};

function expressionOf(
  { name, args, maker }: PlannedCall,
  text: (arg: HostValue, k: number) => string,
): string {
  const own = maker === undefined ? args.length : maker.args.length;
  const texts = args.map(text);
  const call = `${name}(${texts.slice(0, own).join(', ')})`;
  return args === maker?.args || maker === undefined ? call : `${call}(${texts.slice(own).join(', ')})`;
}

/** JavaScript with functions inline: `newton((x) => x ** 2 - 2, 1)`. */
export const textOfCall = (call: PlannedCall): string => expressionOf(call, valueText);

export const textOfFrozenCall = (call: PlannedCall): string => expressionOf(call, frozenText);

/** The lists at `places` are one array, declared as a constant. */
export function textWithSame(call: PlannedCall, places: readonly Path[], name: string): string {
  const constant = Object.assign(() => 0, {
    text: name,
    parameters: [],
    returns: { kind: 'number' } as const,
  });
  const args = places.reduce<HostValue>((value, path) => withValueAt(value, path, constant), call.args);
  return `const ${name} = ${valueText(valueAt(call.args, places[0]!)!)};\n${textOfCall(withArgs(call, args as PlannedCall['args']))}`;
}

/** One call a line. A returned function that several of them call becomes a constant. */
export function textOfCalls(calls: readonly PlannedCall[]): string {
  const makers = calls.flatMap(({ name, maker }) =>
    maker === undefined ? [] : [textOfCall({ name, ...maker })],
  );
  const shared = [...new Set(makers)].filter((one) => makers.indexOf(one) !== makers.lastIndexOf(one));
  const constants = shared.map((maker, k) => `const made${k + 1} = ${maker};`);
  const lines = calls.map((call) => {
    const text = textOfCall(call);
    const k = call.maker === undefined ? -1 : shared.indexOf(textOfCall({ name: call.name, ...call.maker }));
    return k === -1 ? text : `made${k + 1}${text.slice(shared[k]!.length)}`;
  });
  return [...constants, ...lines].join('\n');
}

/** In characters; longer texts say less than the names and values of the inputs. */
export const LONGEST_CALL = 400;

/**
 * Text to paste: functions as constants, such as `const f = (x) => x ** 2;`, then the expression, `newton(f, 1, 1e-9)`.
 * @param longest in characters; above `LONGEST_CALL` for programs, which get implementations as entries of `given`
 * @returns `undefined` if the text would be longer
 */
export function shortCallText(
  call: PlannedCall,
  { parameters }: FunctionSignature,
  longest = LONGEST_CALL,
): string | undefined {
  const lines: string[] = [];
  const expression = expressionOf(call, (arg, k) => {
    if (typeof arg !== 'function') return valueText(arg);
    if (isImplementation(arg)) {
      if (longest > LONGEST_CALL) lines.push(`const ${arg.text} = given.${arg.text};`);
      return arg.text;
    }
    const constant = parameters[k] ?? `f${k}`;
    lines.push(`const ${constant} = ${arg.text};`);
    return constant;
  });
  const text = [...lines, expression].join('\n');
  return text.length <= longest ? text : undefined;
}
