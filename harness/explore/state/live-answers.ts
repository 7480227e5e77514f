import type { SourceFiles } from '../../core/sandbox/index.ts';
import { Background } from '../worker/background.ts';
import type { Answer, Answers, Progress, Tasks } from '../worker/protocol.ts';
import type { Settings } from './probing.ts';

/** The answers to the settings for which they were asked. */
export interface Reply {
  readonly settings: Settings;
  readonly answers: Readonly<Record<string, Answers>>;
}

/** Keeps a worker busy with the latest settings: what was asked while it worked is forgotten, but for the last. */
export class LiveAnswers {
  readonly #worker = new Background();
  readonly #onReply: (reply: Reply) => void;
  readonly #onProgress: (exercise: string, progress: Progress) => void;
  /** The code of each exercise, and what of it the worker does not have yet. */
  readonly #code = new Map<string, SourceFiles>();
  #toLoad = new Map<string, SourceFiles>();
  #next: Settings | undefined;
  #isBusy = false;

  /** @param onProgress called with what is loaded before the code of an exercise */
  constructor(onReply: (reply: Reply) => void, onProgress: (exercise: string, progress: Progress) => void) {
    this.#onReply = onReply;
    this.#onProgress = onProgress;
  }

  /** Replaces the code of an exercise. */
  load(exercise: string, files: SourceFiles): void {
    this.#code.set(exercise, files);
    this.#toLoad.set(exercise, files);
  }

  /** The reply comes later, or never if other settings are asked before. */
  ask(settings: Settings): void {
    this.#next = settings;
    if (!this.#isBusy && this.#code.size > 0) void this.#work();
  }

  /** Asks one function something more, after what was asked before. */
  async demand(request: Tasks['demand']['request']): Promise<Answer> {
    await this.#loadAll();
    return this.#worker.run('demand', request);
  }

  async #work(): Promise<void> {
    this.#isBusy = true;
    try {
      while (this.#next !== undefined) {
        const settings = this.#next;
        this.#next = undefined;
        await this.#loadAll();
        const answers = await this.#worker.run('answer', { settings });
        this.#onReply({ settings, answers });
      }
    } catch (error) {
      // An error of the page. The worker may have ended, and the code in it is lost.
      this.#toLoad = new Map(this.#code);
      throw error;
    } finally {
      this.#isBusy = false;
    }
  }

  /** At once, so that whatever is asked meanwhile comes after all of it: the worker does one task after another. */
  async #loadAll(): Promise<void> {
    const code = [...this.#toLoad];
    this.#toLoad.clear();
    await Promise.all(
      code.map(([exercise, files]) =>
        this.#worker.run('load', { exercise, files }, (progress) => this.#onProgress(exercise, progress)),
      ),
    );
  }
}
