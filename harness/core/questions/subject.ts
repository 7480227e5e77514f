import { type Call, valueOf } from '../model/call.ts';
import type { ChangeKind } from '../model/change-kind.ts';
import type { ExercisePlan } from '../model/exercise-plan.ts';
import { getOrCreate } from '../model/get-or-create.ts';
import type { LineChange, Quoted } from '../model/question.ts';
import { sameAnswer, sameCall, sameOutcome } from '../model/same-answer.ts';
import type { FunctionSignature, GuestValue } from '../model/shape.ts';
import { SOLUTION_FILE } from '../model/solution-file.ts';
import { type Check, type RecordedUse, replay, seedOf } from '../runner/index.ts';
import {
  type Edit,
  type LoadedSolution,
  loadSolution,
  type RecordedValue,
  type SandboxHost,
  type SourceFiles,
  type SourceTools,
} from '../sandbox/index.ts';
import { LINE } from './options.ts';
import type { ShortCall } from './short-calls.ts';

/** Fuel of one call, and of all runs of a solution. */
const FUEL = 10_000_000;
const MOST_FUEL = 200_000_000;

const MOST_CHANGES = 24;

/** Changes that a student could have written. */
const READABLE: ReadonlySet<ChangeKind> = new Set([
  ...(['exponent', 'sign', 'index', 'larger', 'smaller', 'zero', 'variable', 'property', 'text'] as const),
  ...(['comparison', 'order', 'brackets', 'unbracketed', 'without', 'operator', 'more', 'less'] as const),
]);
const ODD = /\(-|\(\(|[%^]|\n/;

/** Sorting by a comparison. The rest of the line may be all of the comparison, if it calls nothing. */
const SORTING = /\.(?:sort|toSorted)\s*\((?!\s*\))(?<comparison>.*)/;
const WITHOUT_CALLS = /^\(?[\w\s,]*\)?\s*=>(?:[^()]|Math\.\w+\([^()]*\))*\)/;

const ROWS: FunctionSignature = { parameters: [], returns: { kind: 'matrix' } };

/** An expression in one line of the source, and its values in a call. */
export interface Observed {
  readonly at: Quoted;
  /** Gets the values. */
  readonly variable: string | undefined;
  readonly values: readonly RecordedValue[];
}

export interface Asking {
  readonly plan: ExercisePlan<Check>;
  readonly host: SandboxHost;
  readonly source: SourceTools;
}

/** A solution that is asked about. Each call is made in a fresh instance, so it does not depend on earlier ones. */
export class Subject {
  readonly plan: ExercisePlan<Check>;
  readonly #source: SourceTools;
  readonly #host: SandboxHost;
  readonly #files: SourceFiles;
  readonly #solution: LoadedSolution;
  readonly #lines: readonly string[];
  readonly #name: string;
  #used = 0;
  readonly #own = new Map<ShortCall, Promise<Call | undefined>>();
  readonly #changed = new Map<LineChange, LoadedSolution>();
  readonly #observed = new Map<ShortCall, Promise<readonly Observed[]>>();
  readonly #changes = new Map<string, readonly LineChange[]>();

  /** @param name all choices follow from it */
  constructor({ plan, host, source }: Asking, files: SourceFiles, name: string) {
    this.plan = plan;
    this.#source = source;
    this.#host = host;
    this.#files = files;
    this.#solution = loadSolution(host, files, MOST_FUEL);
    this.#lines = (files[SOLUTION_FILE] ?? '').replace(/^\uFEFF/, '').split('\n');
    this.#name = name;
  }

  /** Shuffles. */
  inOrder<T>(things: readonly T[], keyOf: (one: T) => string): readonly T[] {
    const place = new Map(things.map((one) => [one, seedOf(0, `${this.#name}/${keyOf(one)}`)]));
    return things.toSorted((a, b) => place.get(a)! - place.get(b)!);
  }

  /** @returns `undefined` if the answer is wrong */
  own(call: ShortCall): Promise<Call | undefined> {
    const { normalForms } = this.plan.grading;
    return getOrCreate(this.#own, call, async () => {
      const own = await this.#run(this.#solution.anew({ fuel: FUEL }), call);
      return own && sameOutcome(own, call.right, normalForms?.[call.name]) ? own : undefined;
    });
  }

  /** Answer of changed code; `undefined` if it gives none. */
  async answerOf(change: LineChange, call: ShortCall): Promise<GuestValue | undefined> {
    // Loaded from the source, because code that is lowered has other lines.
    const changed = getOrCreate(this.#changed, change, () => {
      const lines = this.#lines.with(change.from.line - 1, change.to);
      return loadSolution(this.#host, { ...this.#files, [SOLUTION_FILE]: lines.join('\n') });
    });
    const own = await this.#run(changed.anew({ fuel: FUEL }), call);
    return own && valueOf(own);
  }

  #run(solution: LoadedSolution, { name, args, maker }: ShortCall): Promise<Call | undefined> {
    const { exports } = this.plan.grading;
    return this.#replay(solution, (_, sandbox) => sandbox.call(name, exports[name]!, args, maker));
  }

  async #replay<T>(solution: LoadedSolution, use: RecordedUse<T>): Promise<T | undefined> {
    if (this.#used > MOST_FUEL) return undefined;
    const result = await replay(solution, this.plan.grading.exports, use);
    this.#used += solution.fuel.used;
    return result;
  }

  observed(call: ShortCall): Promise<readonly Observed[]> {
    return getOrCreate(this.#observed, call, () => this.#observe(call));
  }

  async #observe(call: ShortCall): Promise<readonly Observed[]> {
    const own = await this.own(call);
    const recorded = this.#source.withRecorder(this.#solution.code);
    if (own === undefined || recorded === undefined) return [];
    const { exports } = this.plan.grading;
    const recording = this.#solution.anew({ code: recorded.code, fuel: FUEL });
    const rows = await this.#replay(recording, (_, sandbox) => {
      const { name, args, maker } = call;
      const found = () => (sandbox.closed ? undefined : valueOf(sandbox.call(recorded.found, ROWS, [])));
      const { call: same, readAgain } = sandbox.callAndKeep(name, exports[name]!, args, maker);
      const before = found();
      // Reading an answer may run a getter, whose values are not the call's.
      if (!sandbox.closed) readAgain();
      return sameCall(same, own) && sameAnswer(before, found()) ? before : undefined;
    });
    if (rows === undefined) return [];
    const observed = recorded.places.flatMap(({ variable, start, end }, k) => {
      const values = recorded.valuesAt(rows as readonly (readonly number[])[], k);
      const place = this.#place(start, end);
      return place ? [{ at: { line: place.line, source: place.source }, variable, values }] : [];
    });
    // An expression may stand in its line twice, and code that is lowered may have it twice.
    const isOnly = ({ at: { line, source } }: Observed): boolean =>
      this.#lines[line - 1]!.split(source).length === 2 &&
      observed.filter(({ at }) => at.line === line && at.source === source).length === 1;
    return observed.filter(isOnly);
  }

  /** A stretch of the code that stands in one line of the source as well, from `from` on. */
  #place(
    start: number,
    end: number,
  ): (Quoted & { readonly text: string; readonly from: number }) | undefined {
    const source = this.#solution.code.slice(start, end);
    const { line = 0, column = 0 } = this.#solution.positionOf(start) ?? {};
    const text = this.#lines[line - 1];
    if (text === undefined || text.trim().length > LINE || !text.startsWith(source, column - 1))
      return undefined;
    return { line, source, text, from: column - 1 };
  }

  /** Small changes of a function and what it uses, the most usual ones, shuffled. */
  changesOf(name: string): readonly LineChange[] {
    return getOrCreate(this.#changes, name, () => {
      const edits = this.#source.editsOf(this.#solution.code, name);
      const all = edits.flatMap((edit) => this.#lineChange(edit) ?? []).slice(0, 4 * MOST_CHANGES);
      return this.inOrder(all, ({ from, to }) => `${from.line} ${to}`).slice(0, MOST_CHANGES);
    });
  }

  #lineChange({ replacements, kind }: Edit): LineChange | undefined {
    const [only, more] = replacements;
    const place = only && this.#place(only.start, only.end);
    if (place === undefined || more || !READABLE.has(kind) || ODD.test(only!.text)) return undefined;
    const { line, text, from, source } = place;
    const to = (text.slice(0, from) + only!.text + text.slice(from + source.length)).trim();
    return to.length > LINE || this.#maySort(line) ? undefined : { from: { line, source: text.trim() }, to };
  }

  /** Tests whether a line may decide how code sorts: with another comparison the order depends on the engine. */
  #maySort(line: number): boolean {
    const comparisons = this.#lines.map((text) => SORTING.exec(text)?.groups!['comparison']);
    const isElsewhere = comparisons.some((one) => one !== undefined && !WITHOUT_CALLS.test(one));
    return isElsewhere || comparisons[line - 1] !== undefined;
  }

  /** Numbers of the lines of a function, and of what it uses. */
  linesOf(name: string): readonly number[] {
    return this.#source.usedBy(this.#solution.code, name).flatMap(({ start, end }) => {
      const [first = 1, last = 0] = [start, end - 1].map((at) => this.#solution.positionOf(at)?.line);
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, k) => first + k);
    });
  }
}
