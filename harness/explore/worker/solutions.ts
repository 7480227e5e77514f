import { inSteps } from '../../core/model/call.ts';
import type { Signature } from '../../core/model/shape.ts';
import { STARTER_ERROR } from '../../core/model/starter.ts';
import type { Sandbox, SolutionModule } from '../../core/sandbox/index.ts';
import type { Probing, Settings } from '../state/probing.ts';
import type { Answer, Answers } from './protocol.ts';

type Ask = (of: never, settings: Settings) => unknown;

/** Ends a probe whose call did not return a value. */
class Unanswered extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super();
    this.answer = answer;
  }
}

const failed = (
  message: string,
  position?: { readonly file: string; readonly line: number },
  isLimit = false,
): Answer =>
  message.includes(STARTER_ERROR)
    ? { kind: 'not-started' }
    : { kind: 'failed', message, where: position && `${position.file}:${position.line}`, isLimit };

/** The solution of one exercise, opened to answer probes. */
export class LiveSolution {
  readonly #probing: Probing;
  readonly #signature: Signature;
  readonly #module: SolutionModule;
  #sandbox: Sandbox | undefined;
  /** Functions that met a limit: they are not called again before the code changes. */
  readonly #ended = new Map<string, Answer>();

  constructor(probing: Probing, signature: Signature, module: SolutionModule) {
    this.#probing = probing;
    this.#signature = signature;
    this.#module = module;
  }

  close(): void {
    this.#sandbox?.close();
  }

  async answers(settings: Settings): Promise<Answers> {
    const names = Object.keys(this.#probing.probes).filter((name) => Object.hasOwn(this.#signature, name));
    const answers: Record<string, Answer> = {};
    for (const name of names) {
      const ask = this.#probing.probes[name]!;
      const answer = this.#ended.get(name) ?? (await this.#answer(name, settings, ask as Ask));
      if (answer.kind === 'failed' && answer.isLimit) this.#ended.set(name, answer);
      answers[name] = answer;
    }
    return answers;
  }

  async demand(name: string, settings: Settings, part: unknown): Promise<Answer> {
    const ask = this.#probing.demands[name]!;
    return (
      this.#ended.get(name) ??
      (await this.#answer(name, settings, (of, known) => ask(of, known as never, part as never), part))
    );
  }

  async #answer(name: string, settings: Settings, ask: Ask, part?: unknown): Promise<Answer> {
    if (this.#sandbox === undefined || this.#sandbox.closed) {
      const opened = await this.#module.open();
      if (opened.kind !== 'open') return failed(opened.message, opened.position);
      this.#sandbox = opened.sandbox;
    }
    this.#sandbox.forgetFunctions();
    this.#sandbox.beginCheck(this.#probing.patienceOf(settings, part));
    try {
      return { kind: 'value', value: ask(this.#function(this.#sandbox, name) as never, settings) };
    } catch (error) {
      if (error instanceof Unanswered) return error.answer;
      // A value of the right shape that the probe cannot use, such as a list that is too short.
      return failed(`${name} returned a value of another length than expected`);
    }
  }

  /** The student's function by its name, as its probe calls it. */
  #function(sandbox: Sandbox, name: string): object {
    const signature = this.#signature[name]!;
    const call = inSteps(signature, (args, maker): unknown => {
      const { outcome } = sandbox.call(name, signature, args, maker);
      if (outcome.kind === 'returned') return outcome.value;
      const position = 'position' in outcome ? outcome.position : undefined;
      throw new Unanswered(failed(outcome.message, position, outcome.kind === 'limit'));
    });
    return { [name]: call };
  }
}
