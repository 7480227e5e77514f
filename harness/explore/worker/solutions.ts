import type { HostValue, Signature } from '../../core/model/shape.ts';
import { STARTER_ERROR } from '../../core/model/starter.ts';
import {
  loadSolution,
  type Sandbox,
  type SandboxHost,
  type SolutionModule,
} from '../../core/sandbox/index.ts';
import type { Settings } from '../state/settings.ts';
import { type Functions, PROBE_NAMES, type ProbeName, PROBES } from './probes.ts';
import type { Answer, Answers, Prepared } from './protocol.ts';

/** Each of these many steps gives a call the time of another short one. */
const STEPS_PER_PATIENCE = 64;

/** Ends a probe whose call did not return a value. */
class Unanswered extends Error {
  readonly answer: Answer;
  /** Whether the same call would take as long again. */
  readonly isLimit: boolean;

  constructor(answer: Answer, isLimit: boolean) {
    super();
    this.answer = answer;
    this.isLimit = isLimit;
  }
}

const failed = (message: string, position?: { readonly file: string; readonly line: number }): Answer =>
  message.includes(STARTER_ERROR)
    ? { kind: 'not-started' }
    : { kind: 'failed', message, where: position && `${position.file}:${position.line}` };

/** The solution of one exercise, opened to answer probes. */
export class LiveSolution {
  readonly #signature: Signature;
  readonly #prepared: Prepared;
  readonly #module: SolutionModule;
  #sandbox: Sandbox | undefined;
  /** Functions that met a limit: they are not called again before the code changes. */
  readonly #ended: Map<ProbeName, Answer>;

  /**
   * @param host QuickJS, and what is called with the ticks of the student's code
   * @param ended functions in which an earlier worker had to be ended
   */
  constructor(
    host: Pick<SandboxHost, 'wasm' | 'onWork'>,
    prepared: Prepared,
    signature: Signature,
    ended: Answers,
  ) {
    this.#prepared = prepared;
    this.#signature = signature;
    this.#ended = new Map(Object.entries(ended) as [ProbeName, Answer][]);
    this.#module = loadSolution({ ...host, strip: () => prepared }, {});
  }

  close(): void {
    this.#sandbox?.close();
  }

  /** @param announce called before each probe */
  async answers(settings: Settings, announce: (name: ProbeName) => void): Promise<Answers> {
    const names = PROBE_NAMES.filter((name) => Object.hasOwn(this.#signature, name));
    const answers: Partial<Record<ProbeName, Answer>> = {};
    for (const name of names) {
      announce(name);
      answers[name] = this.#ended.get(name) ?? (await this.#answer(name, settings));
    }
    return answers;
  }

  async #answer(name: ProbeName, settings: Settings): Promise<Answer> {
    if (this.#prepared.kind !== 'stripped') return failed(this.#prepared.message, this.#prepared.position);
    if (this.#sandbox === undefined || this.#sandbox.closed) {
      const opened = await this.#module.open();
      if (opened.kind !== 'open') return failed(opened.message, opened.position);
      this.#sandbox = opened.sandbox;
    }
    this.#sandbox.beginCheck(1 + Math.ceil(settings.steps / STEPS_PER_PATIENCE));
    try {
      return { kind: 'value', value: PROBES[name](this.#functions(this.#sandbox), settings) };
    } catch (error) {
      if (error instanceof Unanswered) {
        if (error.isLimit) this.#ended.set(name, error.answer);
        return error.answer;
      }
      // A value of the right shape that the probe cannot use, such as a list that is too short.
      return failed(`${name} returned a value of another length than expected`);
    }
  }

  #functions(sandbox: Sandbox): Functions {
    const call =
      (name: string) =>
      (...args: HostValue[]): unknown => {
        const { outcome } = sandbox.call(name, this.#signature[name]!, args);
        if (outcome.kind === 'returned') return outcome.value;
        const position = 'position' in outcome ? outcome.position : undefined;
        throw new Unanswered(failed(outcome.message, position), outcome.kind === 'limit');
      };
    return Object.fromEntries(PROBE_NAMES.map((name) => [name, call(name)])) as unknown as Functions;
  }
}
