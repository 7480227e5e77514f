import { type Call, valueOf, type Maker, type PlannedCall } from '../../../core/model/call.ts';
import type { HostValue } from '../../../core/model/shape.ts';
import type { Sandbox, SolutionModule } from '../../../core/sandbox/index.ts';

type Ask = (args: readonly HostValue[]) => Call;

/** Replaces a call; `ask` calls the original function. */
export type Answer = (args: readonly HostValue[], ask: Ask) => Call;

/** `answer` may ask with other arguments, which then include the maker's. */
const makerOf = (given: PlannedCall['args'], args: PlannedCall['args'], maker?: Maker): Maker | undefined =>
  maker === undefined || given === args ? maker : { args: given.slice(0, maker.args.length) };

function operatedSandbox(sandbox: Sandbox, name: string, answer: Answer): Sandbox {
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
      const ask: Ask = (given) =>
        sandbox.callAndKeep(called, signature, given, makerOf(given, args, maker)).call;
      const call = answer(args, ask);
      return { call: { ...call, args, maker }, readAgain: () => valueOf(call) };
    },
  };
}

/** Replaces one function of a solution by `answer`. */
export const operated = (solution: SolutionModule, name: string, answer: Answer): SolutionModule => ({
  beginCheck: () => solution.beginCheck(),
  open: async () => {
    const opened = await solution.open();
    return opened.kind === 'open'
      ? { ...opened, sandbox: operatedSandbox(opened.sandbox, name, answer) }
      : opened;
  },
  reopen: async () => operatedSandbox(await solution.reopen(), name, answer),
});
