import type { Call } from './call.ts';
import { readAs } from './read-as.ts';
import type { Callable, Description, GuestValue, HostValue } from './shape.ts';

/** Describes a function, which stays as it is. */
export const described = (fn: (...args: never[]) => HostValue, description: Description): Callable =>
  Object.assign(fn.bind(undefined), description);

/** Whether a value is a function that is known by its name only, see `implementation`. */
export const isImplementation = (value: HostValue): boolean =>
  typeof value === 'function' && value.work !== undefined;

/** A function among the arguments of a call. */
export interface PassedFunction {
  /** That of the parameter or of the field in which it is. */
  readonly name: string;
  readonly host: Callable;
  /** The arguments of its evaluations so far. */
  readonly evaluations: (readonly GuestValue[])[];
}

// Loops with indices, because every call comes here.

function addFunctions(found: PassedFunction[], value: HostValue, name: string): void {
  if (typeof value === 'function') {
    if (!('parameters' in value))
      throw new Error(`${name}: a function that is passed to a solution is made by callable(…)`);
    if (!found.some(({ host }) => host === value)) found.push({ name, host: value, evaluations: [] });
  } else if (Array.isArray(value)) {
    // Signals are long, and have no functions.
    if (typeof value[0] === 'number') return;
    for (const part of value as readonly HostValue[]) addFunctions(found, part, name);
  } else if (typeof value === 'object')
    for (const field in value)
      addFunctions(found, (value as Readonly<Record<string, HostValue>>)[field]!, field);
}

/**
 * The functions among the arguments of a call, in order, each once: there is a record of evaluations for each.
 * @param parameters the names of the parameters of the function that is called
 * @param made the evaluations of the call that made that function: they begin the records
 * @throws Error if one of them is not a `Callable`
 */
export function functionsIn(
  args: readonly HostValue[],
  parameters: readonly string[] = [],
  made: Call['evaluations'] = [],
): readonly PassedFunction[] {
  const found: PassedFunction[] = [];
  for (let k = 0; k < args.length; k += 1) {
    const arg = args[k]!;
    if (typeof arg === 'function' || typeof arg === 'object')
      addFunctions(found, arg, parameters[k] ?? `argument ${k + 1}`);
  }
  for (let k = 0; k < made.length; k += 1) found[k]!.evaluations.push(...made[k]!);
  return found;
}

/**
 * Evaluates a function that was passed to a call.
 * @param args copies, one of the right shape for each parameter
 * @returns a copy of its answer
 * @throws what it throws; Error if its answer has another shape than it says
 */
export function evaluate(host: Callable, args: readonly GuestValue[]): GuestValue {
  const { returns, text } = host;
  const answer = host.apply(undefined, args as never[]);
  const read = readAs(answer, returns);
  if (read === undefined)
    throw new Error(`${text} should answer a ${returns.kind}; it answered ${JSON.stringify(answer)}`);
  return read;
}

/** The evaluations of a call that makes none: an empty record for each function among its arguments. */
export const noEvaluations = (args: readonly HostValue[]): Call['evaluations'] =>
  functionsIn(args).map(() => []);
