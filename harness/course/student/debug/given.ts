import { textOfCall, valueText } from '../../../core/model/call-text.ts';
import { evaluate, isImplementation } from '../../../core/model/callable.ts';
import { mergeGradings } from '../../../core/model/merge-gradings.ts';
import { readAs } from '../../../core/model/read-as.ts';
import type { Callable, GuestValue, HostValue } from '../../../core/model/shape.ts';
import { inputAt, planChecks } from '../../../core/runner/index.ts';
import type { ProgramExports } from '../../shared/exercises/index.ts';

/** Number of evaluations to print, and characters of each. */
const MOST_PRINTED = 20;
const LONGEST = 160;

function implementationsIn(value: HostValue): Callable[] {
  if (typeof value === 'function') return isImplementation(value) ? [value] : [];
  return typeof value === 'object' ? Object.values<HostValue>(value).flatMap(implementationsIn) : [];
}

/**
 * Implementations that a check passed to a student's test, by name. They accept any arguments, and print them with the
 * answers.
 * @param path of the failing input, see `Counterexample`
 */
export function implementations(
  { gradings }: Pick<ProgramExports, 'gradings'>,
  exercise: string,
  check: string,
  seed: number,
  path: string,
): Readonly<Record<string, (...args: unknown[]) => GuestValue>> {
  const grading = mergeGradings(gradings.get(exercise)!);
  const { inputs } = planChecks({ id: exercise, grading }, seed).find((one) => one.check.id === check)!;
  let printed = 0;
  const print = (text: string): void => {
    printed += 1;
    if (printed > MOST_PRINTED + 1) return;
    const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
    console.log(`your test asked: ${printed > MOST_PRINTED ? 'and more' : short}`);
  };
  const printing =
    (host: Callable) =>
    (...given: unknown[]): GuestValue => {
      const args = host.parameters.map(([parameter, shape], k) => {
        const read = readAs(given[k], shape);
        if (read === undefined) throw new TypeError(`${parameter} of ${host.text} has another shape`);
        return read;
      });
      const call = textOfCall({ name: host.text, args });
      try {
        const answer = evaluate(host, args);
        print(`${call} → ${valueText(answer)}`);
        return answer;
      } catch (error) {
        print(`${call} → ${String(error)}`);
        throw error;
      }
    };
  const all = implementationsIn(inputAt(inputs, path) as HostValue);
  return Object.fromEntries(all.map((host) => [host.text, printing(host)]));
}
