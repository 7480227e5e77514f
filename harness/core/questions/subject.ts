import { rollup } from 'd3-array';
import { type Call, valueOf } from '../model/call.ts';
import type { ChangeKind } from '../model/change-kind.ts';
import type { ExercisePlan } from '../model/exercise-plan.ts';
import { getOrCreate } from '../model/get-or-create.ts';
import type { Quoted, QuestionKind } from '../model/question.ts';
import { sameAnswer, sameCall, sameOutcome } from '../model/same-answer.ts';
import type { FunctionSignature, GuestValue } from '../model/shape.ts';
import { SOLUTION_FILE } from '../model/solution-file.ts';
import { type Check, type RecordedUse, replay, seedOf } from '../runner/index.ts';
import {
  type Edit,
  type LoadedSolution,
  loadSolution,
  type RecordedPlace,
  type SandboxHost,
  type SourceFiles,
  type SourceTools,
} from '../sandbox/index.ts';
import { LINE, roundedTo } from './answers.ts';
import type { ShortCall, ShortCalls } from './short-calls.ts';

/** What one call of changed code may use. */
const FUEL = 10_000_000;
const MILLION = 1_000_000;
/** What all runs of a solution may use together. */
const MOST_FUEL = 200 * MILLION;

/** The most changes that are made for one call. */
const MOST_CHANGES = 24;

/** Changes that a student could have written, and what others write. */
const READABLE: ReadonlySet<ChangeKind> = new Set([
  ...(['exponent', 'sign', 'index', 'larger', 'smaller', 'zero', 'variable', 'property', 'text'] as const),
  ...(['comparison', 'order', 'brackets', 'unbracketed', 'without', 'operator', 'more', 'less'] as const),
]);
const ODD = /\(-|\(\(|[%^]/;

const SORTING = /\.(?:sort|toSorted)\s*\(/g;
/** A call, unless of `Math`. */
const CALLING = /(?<!Math\.[\w]*)(?<![\w.])[\w$]+\s*\(/;

/** Whether a change may be one of a comparison by which code sorts: then the order depends on the engine. */
function isOfSorting(code: string, at: number): boolean {
  for (const { index, 0: begin } of code.matchAll(SORTING)) {
    const start = index + begin.length;
    let end = start;
    for (let open = 1; open > 0 && end < code.length; end += 1)
      open += code[end] === '(' ? 1 : code[end] === ')' ? -1 : 0;
    const comparison = code.slice(start, end - 1);
    const isElsewhere = !comparison.includes('=>') || CALLING.test(comparison.replace(/^\s*\(/, ''));
    if (comparison.trim() !== '' && (isElsewhere || (at >= start && at < end))) return true;
  }
  return false;
}

const COUNTS: FunctionSignature = { parameters: [], returns: { kind: 'vector' } };
const VALUES: FunctionSignature = { parameters: [], returns: { kind: 'matrix' } };

/** A small change of one line. */
export interface LineChange {
  readonly from: Quoted;
  readonly to: string;
}

/** A part of the source, and what it did in a call. */
export interface Observed extends Pick<RecordedPlace, 'role' | 'name'> {
  readonly at: Quoted;
  /** Its index among all parts of the source. */
  readonly place: number;
  readonly count: number;
  /** Numbers and short lists of them, in order; `undefined` if one is something else, or there are too many. */
  readonly values: readonly GuestValue[] | undefined;
}

const isLineBreak = /\r?\n/;

/**
 * A solution that questions are about. Each call is made in a fresh instance, so that nothing depends on those before; what
 * calls give is kept.
 */
export class Subject {
  readonly plan: ExercisePlan<Check>;
  readonly #source: SourceTools;
  readonly #host: SandboxHost;
  readonly #files: SourceFiles;
  readonly #solution: LoadedSolution;
  readonly #lines: readonly string[];
  readonly #name: string;
  /** Of functions that are right. */
  readonly #calls: readonly ShortCall[];
  #used = 0;
  readonly #own = new Map<ShortCall, Promise<Call | undefined>>();
  readonly #variants = new Map<LineChange, LoadedSolution>();
  readonly #observed = new Map<string, Promise<readonly Observed[]>>();
  readonly #changes = new Map<string, readonly LineChange[]>();

  /**
   * @param calls of the exercise
   * @param name what choices follow from: the seed, the student and the exercise
   * @param isRight whether a function passes
   */
  constructor(
    plan: ExercisePlan<Check>,
    calls: ShortCalls,
    {
      source,
      host,
      files,
    }: { readonly source: SourceTools; readonly host: SandboxHost; readonly files: SourceFiles },
    name: string,
    isRight: (name: string) => boolean,
  ) {
    this.plan = plan;
    this.#source = source;
    this.#host = host;
    this.#files = files;
    const fuel = plan.fuel === undefined ? undefined : plan.fuel * MILLION;
    this.#solution = loadSolution(host, files, fuel);
    this.#lines = (files[SOLUTION_FILE] ?? '').replace(/^\uFEFF/, '').split(isLineBreak);
    this.#name = name;
    this.#calls = [...calls].filter(([one]) => isRight(one)).flatMap(([, some]) => some);
  }

  /**
   * Calls of functions that are right, in an order of this student and of a kind of questions. Those come first whose answers have
   * few digits: they can be found by hand.
   */
  callsFor(kind: QuestionKind): readonly ShortCall[] {
    const all = this.inOrder(this.#calls, ({ text }) => `${kind} ${text}`);
    const isLong = ({ right }: ShortCall): boolean => roundedTo(valueOf(right)) !== undefined;
    return [...all.filter((one) => !isLong(one)), ...all.filter(isLong)];
  }

  /** The same things in an order of this student. */
  inOrder<T>(things: readonly T[], keyOf: (one: T) => string): readonly T[] {
    const place = new Map(things.map((one) => [one, seedOf(0, `${this.#name}/${keyOf(one)}`)]));
    return things.toSorted((a, b) => place.get(a)! - place.get(b)!);
  }

  /** What the solution does in a call; `undefined` where that is not right. */
  own(call: ShortCall): Promise<Call | undefined> {
    return getOrCreate(this.#own, call, async () => {
      const own = await this.#run(this.#solution.anew(), call);
      return own && sameOutcome(own, call.right, this.plan.grading.normalForms?.[call.name])
        ? own
        : undefined;
    });
  }

  /** What the solution answers to a call with a change; `undefined` if it does not. */
  async answerOf(change: LineChange, call: ShortCall): Promise<GuestValue | undefined> {
    const changed = await this.#run(this.#changed(change).anew({ fuel: FUEL }), call);
    return changed && valueOf(changed);
  }

  /** The solution with a changed line. The source is stripped again, because code that is lowered has other lines. */
  #changed(change: LineChange): LoadedSolution {
    return getOrCreate(this.#variants, change, () => {
      const { from, to } = change;
      const lines = this.#files[SOLUTION_FILE]!.split('\n');
      const text = lines
        .with(
          from.line - 1,
          lines[from.line - 1]!.replace(from.source, () => to),
        )
        .join('\n');
      return loadSolution(this.#host, { ...this.#files, [SOLUTION_FILE]: text });
    });
  }

  #run(solution: LoadedSolution, { name, args, maker }: ShortCall): Promise<Call | undefined> {
    const { exports } = this.plan.grading;
    return this.#replay(solution, (_, sandbox) => sandbox.call(name, exports[name]!, args, maker));
  }

  /** Enters a solution, as long as not too much was used. */
  async #replay<T>(solution: LoadedSolution, use: RecordedUse<T>): Promise<T | undefined> {
    if (this.#used > MOST_FUEL) return undefined;
    const result = await replay(solution, this.plan.grading.exports, use);
    this.#used += solution.fuel.used;
    return result;
  }

  /** The parts of the source in a line each, and what they do in a call of the solution, or of it with a change. */
  observed(call: ShortCall, change?: LineChange): Promise<readonly Observed[]> {
    const key = `${call.text}\n${change?.from.line} ${change?.to}`;
    return getOrCreate(this.#observed, key, () => this.#observe(call, change));
  }

  async #observe(call: ShortCall, change?: LineChange): Promise<readonly Observed[]> {
    const solution = change === undefined ? this.#solution : this.#changed(change);
    const own = change === undefined ? await this.own(call) : undefined;
    const recorded = this.#source.withRecorder(solution.code);
    if (recorded === undefined || (change === undefined && own === undefined)) return [];
    const { exports } = this.plan.grading;
    const run = await this.#replay(solution.anew({ code: recorded.code, fuel: FUEL }), (_, sandbox) => {
      const { name, args, maker } = call;
      const found = (of: string, signature: FunctionSignature): unknown =>
        sandbox.closed ? undefined : valueOf(sandbox.call(of, signature, []));
      const { call: same, readAgain } = sandbox.callAndKeep(name, exports[name]!, args, maker);
      if (own && !sameCall(same, own)) return undefined;
      const counts = found(recorded.counts, COUNTS) as readonly number[] | undefined;
      const values = found(recorded.values, VALUES) as readonly (readonly number[])[] | undefined;
      // Where reading an answer runs a getter, it is not the call that counts.
      if (!sandbox.closed) readAgain();
      const isQuiet = sameAnswer(counts, found(recorded.counts, COUNTS));
      return counts && values && isQuiet ? { counts, values } : undefined;
    });
    if (run === undefined) return [];
    const observed = recorded.places.flatMap(({ role, name, start, end }, place) => {
      const at =
        change === undefined
          ? this.#quoted(start, role === 'function' ? start + 1 : end)
          : { line: 0, source: '' };
      if (at === undefined) return [];
      const count = run.counts[place]!;
      const rows = run.values.filter(([of]) => of === place);
      const isKnown = rows.length === count && rows.every(([, length]) => length! >= -1);
      const values = rows.map(([, length, ...numbers]) => (length === -1 ? numbers[0]! : numbers));
      return { role, name, at, place, count, values: isKnown ? values : undefined };
    });
    // Code that is lowered may have one expression of the source twice.
    const keyOf = ({ role, at }: Observed): string => `${role === 'function'} ${at.line} ${at.source}`;
    const times = rollup(observed, (some) => some.length, keyOf);
    return change ? observed : observed.filter((one) => times.get(keyOf(one)) === 1);
  }

  /** A stretch of the code as it stands in the source; `undefined` unless it stands there so, once in its line. */
  #quoted(start: number, end: number): Quoted | undefined {
    const source = this.#solution.code.slice(start, end);
    const position = this.#solution.positionOf(start);
    const line = this.#lines[(position?.line ?? 0) - 1];
    if (position === undefined || line === undefined || line.trim().length > LINE) return undefined;
    if (!line.startsWith(source, position.column - 1)) return undefined;
    return source.length > 1 && line.split(source).length !== 2 ? undefined : { line: position.line, source };
  }

  /** Changes of single lines of a function and of what it uses, a few of the most usual ones, in the order of this student. */
  changesOf(name: string): readonly LineChange[] {
    return getOrCreate(this.#changes, name, () => {
      const all = this.#source
        .editsOf(this.#solution.code, name)
        .flatMap((edit) => this.#lineChange(edit) ?? []);
      return this.inOrder(all.slice(0, 4 * MOST_CHANGES), ({ from, to }) => `${from.line} ${to}`).slice(
        0,
        MOST_CHANGES,
      );
    });
  }

  #lineChange({ replacements, kind }: Edit): LineChange | undefined {
    const [only, more] = replacements;
    if (only === undefined || more !== undefined || !READABLE.has(kind)) return undefined;
    const { start, end, text } = only;
    const { code } = this.#solution;
    if (ODD.test(text) || isOfSorting(code, start)) return undefined;
    const position = this.#solution.positionOf(start);
    const line = this.#lines[(position?.line ?? 0) - 1];
    if (position === undefined || line === undefined || text.includes('\n')) return undefined;
    const at = position.column - 1;
    if (!line.startsWith(code.slice(start, end), at)) return undefined;
    const to = (line.slice(0, at) + text + line.slice(at + end - start)).trim();
    const from = { line: position.line, source: line.trim() };
    if (Math.max(to.length, from.source.length) > LINE) return undefined;
    return { from, to };
  }

  /** The numbers of the lines of a function, and of what it uses. */
  linesOf(name: string): ReadonlySet<number> {
    const lines = new Set<number>();
    for (const { start, end } of this.#source.usedBy(this.#solution.code, name)) {
      const [first, last] = [start, end - 1].map((at) => this.#solution.positionOf(at)?.line);
      for (let line = first ?? Infinity; line <= (last ?? 0); line += 1) lines.add(line);
    }
    return lines;
  }
}
