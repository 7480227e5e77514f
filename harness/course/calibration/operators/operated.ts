import { valueOf, type Maker, type PlannedCall } from '../../../core/model/call.ts';
import type { Sandbox, SolutionModule } from '../../../core/sandbox/index.ts';
import type { Answer, Ask } from './operators.ts';

/** Other arguments may be those of another function. */
const makerOf = (given: PlannedCall['args'], args: PlannedCall['args'], maker?: Maker): Maker | undefined =>
  maker === undefined || given === args ? maker : { args: given.slice(0, maker.args.length) };

/** An instance one of whose functions answers as an operator makes it. */
function operatedSandbox(sandbox: Sandbox, name: string, answer: Answer): Sandbox {
  return {
    functions: sandbox.functions,
    console: sandbox.console,
    get closed() {
      return sandbox.closed;
    },
    close: () => sandbox.close(),
    forgetFunctions: () => sandbox.forgetFunctions(),
    reuseArguments: () => sandbox.reuseArguments(),
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

/** A solution one of whose functions is made wrong. */
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
