import type { Call } from '../../model/call.ts';
import { noEvaluations } from '../../model/callable.ts';
import type { HostValue } from '../../model/shape.ts';
import { say } from '../../say/index.ts';

/** Letters and digits in lower case: `run_lengths` and `RunLengths` are one name. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * Outcome of calling a missing function, counted as a wrong value. The message suggests renaming a misspelt function or exporting
 * it.
 * @param exported functions that the solution is not asked for
 */
export function notExported(name: string, args: readonly HostValue[], exported: readonly string[]): Call {
  // Names of exports can be of any length.
  const alike = exported.find((one) => one.length <= 2 * name.length && plain(one) === plain(name));
  const few = exported.filter((one) => /^[\w$]{1,30}$/.test(one)).slice(0, 3);
  const said = { id: 'not-exported', function: name, alike, others: few } as const;
  const outcome = { kind: 'misshapen', said, message: say(said), isMissing: true } as const;
  return { name, args, outcome, evaluations: noEvaluations(args), changedArguments: [] };
}
