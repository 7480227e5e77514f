import type { Signature } from '../model/shape.ts';
import type { Sandbox, SolutionModule } from '../sandbox/index.ts';
import { AttemptLog } from './attempts.ts';
import type { PlannedCheck } from './planned-check.ts';
import { audit } from './purity/audit.ts';
import { ChangedArguments } from './purity/changed-arguments.ts';
import { type CheckRun, runCheck } from './run.ts';
import { beginCheck, type Wrap } from './with-solution.ts';

/** How checks are run. */
interface Options {
  readonly wrap?: Wrap;
  /** Whether failures are made ready to be explained; default: yes. */
  readonly explains?: boolean;
}

/** Runs checks on a solution, in order in one instance. After a limit, which closes it, a new one is opened. */
export class CheckRunner {
  /** What all checks recorded, in order, without those that were broken. */
  readonly logs: AttemptLog[] = [];
  readonly #solution: SolutionModule;
  readonly #exports: Signature;
  readonly #options: Options;
  readonly #changed = new ChangedArguments();
  #sandbox: Sandbox;
  /** What the checks before did in the same instance. */
  #earlier: readonly AttemptLog[] = [];

  /**
   * @param exports the exercise's
   * @param sandbox an instance of the solution, in which nothing was called yet
   */
  constructor(solution: SolutionModule, exports: Signature, sandbox: Sandbox, options: Options = {}) {
    this.#solution = solution;
    this.#exports = exports;
    this.#sandbox = sandbox;
    this.#options = options;
  }

  /** Runs one check. @throws an error of the harness outside of the check itself */
  async run(planned: PlannedCheck): Promise<CheckRun> {
    // The audit opens instances of its own.
    if (this.#sandbox.closed && planned.check.kind !== 'purity') {
      this.#sandbox = await this.#solution.reopen();
      this.#earlier = [];
    }
    const log = new AttemptLog(this.#earlier);
    const run = await this.#recordIn(log, planned);
    if (run.outcome === 'broken') return run;
    this.#earlier = [...this.#earlier, log];
    this.logs.push(log);
    return run;
  }

  async #recordIn(log: AttemptLog, planned: PlannedCheck): Promise<CheckRun> {
    const { check } = planned;
    const { wrap = (unchanged) => unchanged, explains } = this.#options;
    const [solution, exports, changed] = [this.#solution, this.#exports, this.#changed];
    if (check.inputs.kind === 'calls')
      return audit({ solution, exports, ...check.inputs }, planned, changed, this.#sandbox, log);
    const recorded = beginCheck(this.#sandbox, check, exports, (opened) => changed.watch(wrap(opened)));
    return runCheck(planned, recorded, { log, explains });
  }

  /** Closes the instance. */
  end(): void {
    this.#sandbox.close();
  }
}
