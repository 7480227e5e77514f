import { textOfFrozenCall, textWithSame } from '../../model/call-text.ts';
import { nameOf, type Call } from '../../model/call.ts';
import { differenceOf, sameParts } from '../../model/same-answer.ts';
import { valueAt } from '../../model/shape.ts';
import { type FoundByCalls, failureSaying } from '../attempts.ts';
import { type Auditor, callAlone, differs, type Disagreement } from './memory.ts';
import { listPathsIn } from './neighbours.ts';

function failureOfSame({ exports }: Auditor, alone: Call, actual: Call): FoundByCalls | undefined {
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
  const paths = same.map(({ path }) => path);
  const shown = textWithSame(alone, paths, /\w+$/.exec(names[0]!)?.[0] ?? 'row');
  return {
    failure: failureSaying(
      { id: 'one-array', function: nameOf(alone), lists: names },
      { expected: here, actual: there },
    ),
    input: { call: shown },
    shown,
  };
}

function failureOfFrozen({ exports }: Auditor, alone: Call, actual: Call): FoundByCalls {
  const parameters = exports[alone.name]!.parameters.filter((_, k) => typeof alone.args[k] === 'object');
  const of = { function: nameOf(alone), parameters };
  const shown = textOfFrozenCall(alone);
  const input = { call: shown };
  if (actual.outcome.kind === 'threw') {
    const { message: error, position } = actual.outcome;
    return {
      failure: failureSaying({ id: 'throws-at-frozen', ...of, error }, { outcome: 'threw', position }),
      input,
      shown,
    };
  }
  const { here, there } = differenceOf(alone, actual, exports[alone.name]!);
  return {
    failure: failureSaying({ id: 'writes-into-frozen', ...of }, { expected: here, actual: there }),
    input,
    shown,
  };
}

/**
 * Explains a disagreement by frozen arguments, or by one array for two lists.
 * @returns `undefined` if that is not the cause
 */
export async function explainPassing(
  auditor: Auditor,
  { alone, before }: Disagreement,
): Promise<FoundByCalls | undefined> {
  if (before.passing !== 'frozen') return undefined;
  const same = await callAlone(auditor, alone, 'same');
  const frozen = await callAlone(auditor, alone, 'frozen');
  // Writing into a shared array changes both lists; then writing is the cause.
  const isWritten = frozen.outcome.kind === 'threw' && same.outcome.kind !== 'threw';
  if (!isWritten && differs(auditor, same, alone)) return failureOfSame(auditor, alone, same);
  return differs(auditor, frozen, alone) ? failureOfFrozen(auditor, alone, frozen) : undefined;
}
