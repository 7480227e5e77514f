import { Background, type Patience, Stalled } from '../worker/background.ts';
import type { Answer, Answers, Prepared } from '../worker/protocol.ts';
import type { Settings } from './probing.ts';

/** How long one call of a student's function may take before its worker is ended. */
const PATIENCE: Patience = { silenceMs: 3_000, stageMs: 12_000 };

const NEVER_ENDS: Answer = {
  kind: 'failed',
  message: 'did not finish: a loop without end, or an operation on something huge',
};

interface Loaded {
  readonly prepared: Prepared;
  /** Functions in which a worker had to be ended since the code last changed. */
  ended: Answers;
}

/** The answers to the settings for which they were asked. */
export interface Reply {
  readonly settings: Settings;
  readonly answers: Readonly<Record<string, Answers>>;
}

/** Keeps a worker busy with the latest settings: what was asked while it worked is forgotten, but for the last. */
export class LiveAnswers {
  readonly #worker = new Background(() => (this.#toLoad = new Set(this.#loaded.keys())));
  readonly #loaded = new Map<string, Loaded>();
  readonly #onReply: (reply: Reply) => void;
  #toLoad = new Set<string>();
  #next: Settings | undefined;
  #isBusy = false;

  constructor(onReply: (reply: Reply) => void) {
    this.#onReply = onReply;
  }

  /** Replaces the code of an exercise. */
  load(exercise: string, prepared: Prepared): void {
    this.#loaded.set(exercise, { prepared, ended: {} });
    this.#toLoad.add(exercise);
  }

  /** The reply comes later, or never if other settings are asked before. */
  ask(settings: Settings): void {
    this.#next = settings;
    if (!this.#isBusy && this.#loaded.size > 0) void this.#work();
  }

  async #work(): Promise<void> {
    this.#isBusy = true;
    while (this.#next !== undefined) {
      const settings = this.#next;
      this.#next = undefined;
      try {
        await this.#loadAll();
        const answers = await this.#worker.run('answer', { settings }, PATIENCE);
        this.#onReply({ settings, answers });
      } catch (error) {
        if (!(error instanceof Stalled)) throw error;
        this.#remember(error.stage);
        this.#next ??= settings;
      }
    }
    this.#isBusy = false;
  }

  async #loadAll(): Promise<void> {
    const exercises = [...this.#toLoad];
    this.#toLoad.clear();
    for (const exercise of exercises)
      await this.#worker.run('load', { exercise, ...this.#loaded.get(exercise)! });
  }

  #remember(stage = ''): void {
    const [exercise = '', name = ''] = stage.split(' ');
    const loaded = this.#loaded.get(exercise);
    if (loaded !== undefined) loaded.ended = { ...loaded.ended, [name]: NEVER_ENDS };
  }
}
