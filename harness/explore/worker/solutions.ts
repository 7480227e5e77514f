import { inSteps } from '../../core/model/call.ts';
import type { Signature } from '../../core/model/shape.ts';
import { STARTER_ERROR } from '../../core/model/solution-file.ts';
import type { LoadedSolution, Sandbox } from '../../core/sandbox/index.ts';
import type { Probing, Settings } from '../state/probing.ts';
import type { Reply, Answers } from './protocol.ts';

type AnyProbe = (of: never, settings: Settings) => unknown;

class Unanswered extends Error {
  readonly answer: Reply;

  constructor(answer: Reply) {
    super();
    this.answer = answer;
  }
}

const failed = (
  message: string,
  position?: { readonly file: string; readonly line: number },
  isLimit = false,
): Reply =>
  message.includes(STARTER_ERROR)
    ? { kind: 'not-started' }
    : { kind: 'failed', message, where: position && `${position.file}:${position.line}`, isLimit };

export type LiveSolution = ReturnType<typeof liveSolution>;

export function liveSolution({ probes, demands }: Probing, signature: Signature, loaded: LoadedSolution) {
  let sandbox: Sandbox | undefined;
  /** Functions that met a limit: not called again before the code changes. */
  const ended = new Map<string, Reply>();

  const functionIn = (open: Sandbox, name: string): object => {
    const own = signature[name]!;
    const call = inSteps(own, (args, maker): unknown => {
      const { outcome } = open.call(name, own, args, maker);
      if (outcome.kind === 'returned') return outcome.value;
      const position = 'position' in outcome ? outcome.position : undefined;
      throw new Unanswered(failed(outcome.message, position, outcome.kind === 'limit'));
    });
    return { [name]: call };
  };

  const answer = async (name: string, settings: Settings, ask: AnyProbe): Promise<Reply> => {
    const known = ended.get(name);
    if (known !== undefined) return known;
    if (sandbox === undefined || sandbox.closed) {
      // Calls that met a limit are not repeated, so others may use all fuel.
      const opened = await loaded.anew().open();
      if (opened.kind !== 'open') return failed(opened.message, opened.position);
      ({ sandbox } = opened);
    }
    sandbox.forgetFunctions();
    try {
      return { kind: 'value', value: ask(functionIn(sandbox, name) as never, settings) };
    } catch (error) {
      if (error instanceof Unanswered) return error.answer;
      // A right shape can be of no use to the probe, such as a list that is too short.
      return failed(`${name} returned a value of another length than expected`);
    }
  };

  return {
    close: () => sandbox?.close(),
    answers: async (settings: Settings): Promise<Answers> => {
      const answers: Record<string, Reply> = {};
      for (const [name, ask] of Object.entries(probes)) {
        if (!Object.hasOwn(signature, name)) continue;
        const given = await answer(name, settings, ask as AnyProbe);
        if (given.kind === 'failed' && given.isLimit) ended.set(name, given);
        answers[name] = given;
      }
      return answers;
    },
    demand: (name: string, settings: Settings, part: unknown): Promise<Reply> =>
      answer(name, settings, (of, known) => demands[name]!(of, known as never, part as never)),
  };
}
