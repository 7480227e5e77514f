import { runInThisContext } from 'node:vm';
import { valueText } from '../../../core/model/call-text.ts';
import type { Call } from '../../../core/model/call.ts';
import { evaluate, functionsIn, isImplementation } from '../../../core/model/callable.ts';
import { sameAnswer } from '../../../core/model/same-answer.ts';
import type { Callable, GuestValue, HostValue, Signature } from '../../../core/model/shape.ts';
import { ADVICE } from './advice.ts';
import { codeLine } from './evidence.ts';
import type { Ledger } from './sightings.ts';

/** Number of comparisons of a function with its text; different functions seldom agree twice. */
const EVALUATIONS = 8;

function attempt<T>(run: () => T): { readonly value: T } | { readonly error: unknown } {
  try {
    return { value: run() };
  } catch (error) {
    return { error };
  }
}

/** @returns lines of code that show a difference */
function faultOf(host: Callable, evaluations: readonly (readonly GuestValue[])[]): string[] | undefined {
  const written = attempt((): unknown => runInThisContext(`(${host.text})`));
  if ('error' in written) return [String(written.error)];
  for (const args of evaluations.slice(0, EVALUATIONS)) {
    const right = attempt(() => evaluate(host, args));
    // The text need not throw where the function does.
    if ('error' in right) continue;
    const fromText = attempt(() =>
      (written.value as (...given: unknown[]) => unknown)(...structuredClone(args)),
    );
    if ('value' in fromText && sameAnswer(fromText.value, right.value)) continue;
    const show = (value: unknown): string => valueText(value as HostValue);
    const given = args.map(show).join(', ');
    const answer = 'value' in fromText ? show(fromText.value) : String(fromText.error);
    return [`text(${given}) is ${answer}`, `function(${given}) is ${show(right.value)}`];
  }
  return undefined;
}

/** Compares passed functions with their texts, which people read and paste, at arguments from the reference. */
export function proveFunctions(
  check: string,
  calls: readonly Call[],
  exports: Signature,
  seed: number,
  ledger: Ledger,
): void {
  for (const { name, args, evaluations } of calls)
    for (const [k, { name: passed, host }] of functionsIn(args, exports[name]!.parameters).entries()) {
      if (isImplementation(host)) continue;
      const fault = faultOf(host, evaluations[k]!);
      if (fault === undefined) continue;
      ledger.breach(`${check}: the text of ${passed} says something else than the function`, seed, {
        check,
        lines: [codeLine('text', host.text), ...fault.map((line) => codeLine('', line))],
        advice: ADVICE.otherText,
      });
      return;
    }
}
