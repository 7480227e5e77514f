import type { Call } from './call.ts';
import { readAs } from './read-as.ts';
import type { Callable, Description, GuestValue, HostValue } from './shape.ts';

export const described = (fn: (...args: never[]) => HostValue, description: Description): Callable =>
  Object.assign(fn.bind(undefined), description);

/** True for functions known by name only, see `implementation`. */
export const isImplementation = (value: HostValue): boolean =>
  typeof value === 'function' && value.work !== undefined;

export interface PassedFunction {
  /** Parameter or field that holds the function. */
  readonly name: string;
  readonly host: Callable;
  readonly evaluations: (readonly GuestValue[])[];
}

// Indexed loops: this runs for every call.

function addFunctions(found: PassedFunction[], value: HostValue, name: string): void {
  if (typeof value === 'function') {
    if (!('parameters' in value))
      throw new Error(`${name}: a function that is passed to a solution is made by callable(…)`);
    if (!found.some(({ host }) => host === value)) found.push({ name, host: value, evaluations: [] });
  } else if (Array.isArray(value)) {
    // Numeric arrays contain no functions, and may be long.
    if (typeof value[0] === 'number') return;
    for (const part of value as readonly HostValue[]) addFunctions(found, part, name);
  } else if (typeof value === 'object')
    for (const field in value)
      addFunctions(found, (value as Readonly<Record<string, HostValue>>)[field]!, field);
}

/**
 * Distinct functions among the arguments, in order, with records of their evaluations.
 * @param parameters names of the called function's parameters
 * @param makerEvaluations by the call that returned the called function; they begin the records
 * @throws Error for a function that is not a `Callable`
 */
export function functionsIn(
  args: readonly HostValue[],
  parameters: readonly string[] = [],
  makerEvaluations: Call['evaluations'] = [],
): readonly PassedFunction[] {
  const found: PassedFunction[] = [];
  for (let k = 0; k < args.length; k += 1) {
    const arg = args[k]!;
    if (typeof arg === 'function' || typeof arg === 'object')
      addFunctions(found, arg, parameters[k] ?? `argument ${k + 1}`);
  }
  for (let k = 0; k < makerEvaluations.length; k += 1) found[k]!.evaluations.push(...makerEvaluations[k]!);
  return found;
}

/**
 * @param args copies, one of the right shape for each parameter
 * @returns a copy of the answer
 * @throws the function's own exceptions; Error for an answer without the shape `returns`
 */
export function evaluate(host: Callable, args: readonly GuestValue[]): GuestValue {
  const { returns, text } = host;
  const answer = host.apply(undefined, args as never[]);
  const read = readAs(answer, returns);
  if (read === undefined)
    throw new Error(`${text} should answer a ${returns.kind}; it answered ${JSON.stringify(answer)}`);
  return read;
}

export const noEvaluations = (args: readonly HostValue[]): Call['evaluations'] =>
  functionsIn(args).map(() => []);
