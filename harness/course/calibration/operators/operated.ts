import type { GuestValue } from '../../../core/model/shape.ts';
import type { Sandbox, SolutionModule } from '../../../core/sandbox/index.ts';
import type { Operator } from './operators.ts';

/** An instance one of whose functions answers as an operator makes it. */
function operatedSandbox(
  sandbox: Sandbox,
  name: string,
  { instance, sharesResult = false }: Operator,
): Sandbox {
  const answer = instance();
  let latest: GuestValue | undefined;
  return {
    functions: sandbox.functions,
    console: sandbox.console,
    get closed() {
      return sandbox.closed;
    },
    close: () => sandbox.close(),
    beginCheck: (patience) => sandbox.beginCheck(patience),
    call: (called, signature, args) =>
      called === name
        ? { ...answer(args, (given) => sandbox.call(called, signature, given)), args }
        : sandbox.call(called, signature, args),
    callAndKeep: (called, signature, args) => {
      if (called !== name) return sandbox.callAndKeep(called, signature, args);
      const call = answer(args, (given) => sandbox.callAndKeep(called, signature, given).call);
      const value = call.outcome.kind === 'returned' ? call.outcome.value : undefined;
      latest = value;
      return { call: { ...call, args }, readAgain: () => (sharesResult ? latest : value) };
    },
  };
}

/** A solution one of whose functions is made wrong. */
export const operated = (solution: SolutionModule, name: string, operator: Operator): SolutionModule => ({
  open: async () => {
    const opened = await solution.open();
    return opened.kind === 'open'
      ? { ...opened, sandbox: operatedSandbox(opened.sandbox, name, operator) }
      : opened;
  },
  reopen: async () => operatedSandbox(await solution.reopen(), name, operator),
});
