import { textOfFrozenCall, textWithSame } from '../../model/call-text.ts';
import { nameOf, type Call } from '../../model/call.ts';
import { differenceOf, sameParts } from '../../model/same-answer.ts';
import { isList } from '../../model/shape.ts';
import { type FailedAudit, failureSaying } from '../attempts.ts';
import { type Auditor, callAlone, differs, type Disagreement } from './memory.ts';

/** The places of two arguments that are equal lists. */
function samePlaces({ args }: Call): readonly [number, number] | undefined {
  for (const [k, arg] of args.entries()) {
    const first = args.slice(0, k).findIndex((one) => isList(one) && sameParts(one, arg, Object.is, 0));
    if (first !== -1) return [first, k];
  }
  return undefined;
}

/** The failure because of a call whose two equal arguments are one array. */
function failureOfSame({ exports }: Auditor, alone: Call, actual: Call): FailedAudit | undefined {
  const places = samePlaces(alone);
  if (places === undefined) return undefined;
  const { parameters } = exports[alone.name]!;
  const { here, there } = differenceOf(alone, actual, exports[alone.name]!);
  const same = places.map((k) => parameters[k]!);
  const shown = textWithSame(alone, parameters, places);
  return {
    failure: failureSaying(
      { id: 'one-array', function: nameOf(alone), parameters: same },
      { expected: here, actual: there },
    ),
    input: { call: shown },
    shown,
  };
}

/** The failure because of a call whose arguments are frozen. */
function failureOfFrozen({ exports }: Auditor, alone: Call, actual: Call): FailedAudit {
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
 * Explains a disagreement by how the arguments were passed: frozen, or one array for two of them.
 * @returns `undefined` if that is not why
 */
export async function explainPassing(
  auditor: Auditor,
  { alone, before }: Disagreement,
): Promise<FailedAudit | undefined> {
  if (before.passing !== 'frozen') return undefined;
  const same = await callAlone(auditor, alone, 'same');
  if (differs(auditor, same, alone)) return failureOfSame(auditor, alone, same);
  const frozen = await callAlone(auditor, alone, 'frozen');
  return differs(auditor, frozen, alone) ? failureOfFrozen(auditor, alone, frozen) : undefined;
}
