import { runInThisContext } from 'node:vm';
import { valueText } from '../../core/model/call-text.ts';
import type { Call } from '../../core/model/call.ts';
import { evaluate, functionsIn } from '../../core/model/callable.ts';
import { sameAnswer } from '../../core/model/same-answer.ts';
import type { Callable, GuestValue, HostValue, Signature } from '../../core/model/shape.ts';
import { ADVICE, next } from './advice.ts';
import { codeLine } from './evidence.ts';
import type { Ledger } from './sightings.ts';

/** How often each function is compared with its text: two different ones seldom agree twice. */
const EVALUATIONS = 8;

/** What an evaluation gives, or how it is refused. */
function attempt(run: () => unknown): { readonly value: unknown } | { readonly refusal: string } {
  try {
    return { value: run() };
  } catch (error) {
    return { refusal: String(error) };
  }
}

/** @returns what is wrong with a text, as lines of code; nothing where it says the same as the function */
function faultOf(host: Callable, evaluations: readonly (readonly GuestValue[])[]): string[] | undefined {
  const written = attempt(() => runInThisContext(`(${host.text})`));
  if ('refusal' in written) return [written.refusal];
  for (const args of evaluations.slice(0, EVALUATIONS)) {
    const right = attempt(() => evaluate(host, args, 0));
    // What the function refuses, its text need not refuse.
    if ('refusal' in right) continue;
    const said = attempt(() => (written.value as (...given: unknown[]) => unknown)(...structuredClone(args)));
    if ('value' in said && sameAnswer(said.value, right.value)) continue;
    const show = (value: unknown): string => valueText(value as HostValue);
    const given = args.map(show).join(', ');
    const answer = 'value' in said ? show(said.value) : said.refusal;
    return [`text(${given}) is ${answer}`, `function(${given}) is ${show(right.value)}`];
  }
  return undefined;
}

/**
 * Compares the functions that a check passes with their texts, which people read and paste, where a right solution has
 * evaluated them. A sequence has no other text than its answers.
 */
export function proveTexts(
  check: string,
  calls: readonly Call[],
  exports: Signature,
  seed: number,
  ledger: Ledger,
): void {
  for (const { name, args, evaluations } of calls)
    for (const [k, { name: passed, host }] of functionsIn(args, exports[name]!.parameters).entries()) {
      const fault = host.answers === undefined ? faultOf(host, evaluations[k]!) : undefined;
      if (fault === undefined) continue;
      const lines = [codeLine('text', host.text), ...fault.map((line) => codeLine('', line))];
      ledger.breach(`${check}: the text of ${passed} says something else than the function`, seed, {
        check,
        lines: [...lines, next(ADVICE.otherText)],
      });
      return;
    }
}
