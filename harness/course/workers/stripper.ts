import pLimit from 'p-limit';
import type { LoadFailure } from '../../core/model/call.ts';
import { LOADING } from '../../core/model/stages.ts';
import type { SourceFiles, Stripped } from '../../core/sandbox/index.ts';
import { NoThreadStarts, SupervisedThread, type ThreadOptions } from './supervised-thread.ts';

/**
 * Removes the types of submissions, one at a time, in a thread that the grading threads share. So TypeScript is loaded
 * once, and a grading thread that had to be ended starts again without it.
 */
export class Stripper {
  readonly #thread: SupervisedThread<undefined, SourceFiles, Stripped | LoadFailure>;
  readonly #inTurn = pLimit(1);

  constructor(options: Pick<ThreadOptions<undefined>, 'program' | 'patience' | 'heapMb'>) {
    this.#thread = new SupervisedThread(async () => ({ ...options, service: 'strip', shared: undefined }));
  }

  /**
   * @param files all files of the exercise's folder
   * @returns the JavaScript, or why the code cannot be loaded
   * @throws NoThreadStarts
   */
  async strip(files: SourceFiles): Promise<Stripped | LoadFailure> {
    try {
      return await this.#inTurn(() => this.#thread.run(files, [LOADING]));
    } catch (error) {
      throw this.#thread.wasStarted ? error : new NoThreadStarts(error);
    }
  }

  async end(): Promise<void> {
    await this.#thread.end();
  }
}
