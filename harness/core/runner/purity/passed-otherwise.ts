import { textOfFrozenCall, textWithSame } from '../../model/call-text.ts';
import { nameOf, type Call } from '../../model/call.ts';
import { differenceOf, sameParts } from '../../model/same-answer.ts';
import { valueAt } from '../../model/shape.ts';
import type { FailedAudit } from '../attempts.ts';
import { type Auditor, callAlone, differs, type Disagreement } from './memory.ts';
import { listPathsIn } from './neighbours.ts';

const listed = (names: readonly string[]): string =>
  names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;

/** The failure because of a call whose equal lists are one array. */
function failureOfSame({ exports }: Auditor, alone: Call, actual: Call): FailedAudit | undefined {
  const { args } = alone;
  const lists = listPathsIn(args).map((path) => ({ path, list: valueAt(args, path)! }));
  const equal = ({ list }: (typeof lists)[number]) =>
    lists.filter((other) => sameParts(other.list, list, Object.is, 0));
  const same = lists.map(equal).find(({ length }) => length > 1);
  if (same === undefined) return undefined;
  const { parameters } = exports[alone.name]!;
  const names = same.map(({ path: [k, ...rest] }) =>
    [parameters[Number(k)]!, ...rest.map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`))].join(''),
  );
  const { here, there } = differenceOf(alone, actual, exports[alone.name]!);
  const message = `${nameOf(alone)} gives another answer if ${listed(names)} are one and the same array, as arrays with the same numbers may be`;
  const paths = same.map(({ path }) => path);
  const shown = textWithSame(alone, paths, /\w+$/.exec(names[0]!)?.[0] ?? 'row');
  return {
    failure: { outcome: 'failed', message, expected: here, actual: there },
    input: { call: shown },
    shown,
  };
}

/** The failure because of a call whose arguments are frozen. */
function failureOfFrozen({ exports }: Auditor, alone: Call, actual: Call): FailedAudit {
  const { parameters } = exports[alone.name]!;
  const frozen = parameters.filter((_, k) => typeof alone.args[k] === 'object');
  const it = frozen.length === 1 ? 'it' : 'one of them';
  const why = `${listed(frozen)} ${frozen.length === 1 ? 'is' : 'are'} frozen here, and your function writes into ${it}: change a copy`;
  const shown = textOfFrozenCall(alone);
  const input = { call: shown };
  if (actual.outcome.kind === 'threw') {
    const { message, position } = actual.outcome;
    const failure = {
      outcome: 'threw',
      message: `${nameOf(alone)} threw ${message}: ${why}`,
      position,
    } as const;
    return { failure, input, shown };
  }
  const { here, there } = differenceOf(alone, actual, exports[alone.name]!);
  const message = `${nameOf(alone)} gives another answer: ${why}`;
  return { failure: { outcome: 'failed', message, expected: here, actual: there }, input, shown };
}

/**
 * Explains a disagreement by how the arguments were passed: frozen, or one array for two lists in them.
 * @returns `undefined` if that is not why
 */
export async function explainPassing(
  auditor: Auditor,
  { alone, before }: Disagreement,
): Promise<FailedAudit | undefined> {
  if (before.passing !== 'frozen') return undefined;
  const same = await callAlone(auditor, alone, 'same');
  const frozen = await callAlone(auditor, alone, 'frozen');
  // What writes into an array that stands for two changes both: that it writes is the cause.
  const isWritten = frozen.outcome.kind === 'threw' && same.outcome.kind !== 'threw';
  if (!isWritten && differs(auditor, same, alone)) return failureOfSame(auditor, alone, same);
  return differs(auditor, frozen, alone) ? failureOfFrozen(auditor, alone, frozen) : undefined;
}
