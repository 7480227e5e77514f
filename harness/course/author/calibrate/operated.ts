import { type Call, valueOf, type Maker, type PlannedCall } from '../../../core/model/call.ts';
import type { HostValue } from '../../../core/model/shape.ts';
import type { Sandbox, SolutionModule } from '../../../core/sandbox/index.ts';

type OriginalCall = (args: readonly HostValue[]) => Call;

/** Replaces a call; `ask` calls the original function. */
export type CallReplacement = (args: readonly HostValue[], ask: OriginalCall) => Call;

/** `answer` may ask with other arguments, which then include the maker's. */
const makerOf = (given: PlannedCall['args'], args: PlannedCall['args'], maker?: Maker): Maker | undefined =>
  maker === undefined || given === args ? maker : { args: given.slice(0, maker.args.length) };

function replaceInSandbox(sandbox: Sandbox, name: string, answer: CallReplacement): Sandbox {
  return {
    functions: sandbox.functions,
    console: sandbox.console,
    get closed() {
      return sandbox.closed;
    },
    close: () => sandbox.close(),
    forgetFunctions: () => sandbox.forgetFunctions(),
    get fuelOfLast() {
      return sandbox.fuelOfLast;
    },
    passArguments: (passing) => sandbox.passArguments(passing),
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
}

/** Replaces one function of a solution by `answer`. */
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
