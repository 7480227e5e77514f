import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { readAs } from '../../../core/model/read-as.ts';
import { entryAt, type GuestValue, type Shape } from '../../../core/model/shape.ts';
import { seedOf } from '../../../core/runner/index.ts';
import type { CallReplacement } from './operated.ts';

const NUMBER: Shape = { kind: 'number' };

/** Changes numbers that are compared within a tolerance. */
function eachNumber(value: GuestValue, shape: Shape, by: (value: number) => number): GuestValue {
  const each = (of: Shape | readonly Shape[]): GuestValue =>
    (value as readonly GuestValue[]).map((part, k) => eachNumber(part, entryAt({ of }, k), by));
  switch (shape.kind) {
    case 'number':
      return by(value as number);
    case 'vector':
      return each(NUMBER);
    case 'matrix':
      return each({ kind: 'vector' });
    case 'list':
      return each(shape.of);
    case 'record': {
      const fields = Object.entries(value as Readonly<Record<string, GuestValue>>);
      return Object.fromEntries(
        fields.map(([name, part]) => [name, eachNumber(part, shape.fields[name]!, by)]),
      );
    }
    case 'union': {
      const own = shape.of.find((one) => readAs(value, one) !== undefined)!;
      return eachNumber(value, own, by);
    }
    default:
      return value;
  }
}

/**
 * Moves finite numbers randomly, but equally for equal arguments.
 * @param most relative change
 */
export const perturbed =
  (returns: Shape, seed: number, most: number): CallReplacement =>
  (args, ask) => {
    const generator = xoroshiro128plus(seedOf(seed, JSON.stringify(args)));
    const perturb = (value: number): number => {
      const share = (2 * uniformFloat64(generator) - 1) * most;
      return Number.isFinite(value) ? value * (1 + share) : value;
    };
    const call = ask(args);
    if (call.outcome.kind !== 'returned') return call;
    const { value } = call.outcome;
    return { ...call, outcome: { kind: 'returned', value: eachNumber(value, returns, perturb) } };
  };
