import pLimit from 'p-limit';
import type { LoadFailure } from '../../core/model/call.ts';
import type { SourceFiles, Stripped } from '../../core/sandbox/index.ts';
import { NoThreadStarts, TaskThread } from './task-thread.ts';

/**
 * Removes the types of submissions, one at a time, in a thread that the grading threads share. So TypeScript is loaded
 * once.
 */
export class Stripper {
  readonly #thread: TaskThread<{ readonly root: string }, SourceFiles, Stripped | LoadFailure>;
  readonly #inTurn = pLimit(1);

  /** @param program the JavaScript file that the thread runs @param root the project's folder */
  constructor(program: string, root: string) {
    this.#thread = new TaskThread(async () => ({ program, service: 'strip', shared: { root } }));
  }

  /**
   * @param files all files of the exercise's folder
   * @returns the JavaScript, or why the code cannot be loaded
   * @throws NoThreadStarts
   */
  async strip(files: SourceFiles): Promise<Stripped | LoadFailure> {
    try {
      return await this.#inTurn(() => this.#thread.run(files));
    } catch (error) {
      throw this.#thread.wasStarted ? error : new NoThreadStarts(error);
    }
  }

  async end(): Promise<void> {
    await this.#thread.end();
  }
}
