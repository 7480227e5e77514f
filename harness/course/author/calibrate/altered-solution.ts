import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { type Call, type Maker, type PlannedCall, valueOf } from '../../../core/model/call.ts';
import { readAs } from '../../../core/model/read-as.ts';
import { entryAt, type GuestValue, type HostValue, type Shape } from '../../../core/model/shape.ts';
import { seedOf } from '../../../core/runner/index.ts';
import type { Sandbox, SolutionModule } from '../../../core/sandbox/index.ts';

type OriginalCall = (args: readonly HostValue[]) => Call;

/** Replaces a call; `ask` calls the original function. */
type CallReplacement = (args: readonly HostValue[], ask: OriginalCall) => Call;

/** `answer` may ask with other arguments, which then include the maker's. */
const makerOf = (given: PlannedCall['args'], args: PlannedCall['args'], maker?: Maker): Maker | undefined =>
  maker === undefined || given === args ? maker : { args: given.slice(0, maker.args.length) };

function replaceInSandbox(sandbox: Sandbox, name: string, answer: CallReplacement): Sandbox {
  const own: Pick<Sandbox, 'call' | 'callAndKeep'> = {
    call: (called, signature, args, maker) =>
      called !== name || args === maker?.args
        ? sandbox.call(called, signature, args, maker)
        : {
            ...answer(args, (given) => sandbox.call(called, signature, given, makerOf(given, args, maker))),
            args,
            maker,
          },
    callAndKeep: (called, signature, args, maker) => {
      if (called !== name) return sandbox.callAndKeep(called, signature, args, maker);
      const ask: OriginalCall = (given) =>
        sandbox.callAndKeep(called, signature, given, makerOf(given, args, maker)).call;
      const call = answer(args, ask);
      return { call: { ...call, args, maker }, readAgain: () => valueOf(call) };
    },
  };
  return new Proxy(sandbox, {
    get(_, key) {
      if (Object.hasOwn(own, key)) return own[key as keyof typeof own];
      const value: unknown = Reflect.get(sandbox, key, sandbox);
      return typeof value === 'function' ? value.bind(sandbox) : value;
    },
  });
}

export const replaceFunction = (
  solution: SolutionModule,
  name: string,
  answer: CallReplacement,
): SolutionModule => ({
  beginCheck: () => solution.beginCheck(),
  open: async () => {
    const opened = await solution.open();
    return opened.kind === 'open'
      ? { ...opened, sandbox: replaceInSandbox(opened.sandbox, name, answer) }
      : opened;
  },
  reopen: async () => replaceInSandbox(await solution.reopen(), name, answer),
});

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
