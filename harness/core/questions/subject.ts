import { type Call, valueOf } from '../model/call.ts';
import type { ChangeKind } from '../model/change-kind.ts';
import type { ExercisePlan } from '../model/exercise-plan.ts';
import { getOrCreate } from '../model/get-or-create.ts';
import type { Quoted, QuestionKind } from '../model/question.ts';
import { sameCall, sameOutcome } from '../model/same-answer.ts';
import type { FunctionSignature, GuestValue } from '../model/shape.ts';
import { SOLUTION_FILE } from '../model/solution-file.ts';
import { type Check, replay, seedOf } from '../runner/index.ts';
import type { Edit, LoadedSolution, RecordedPlace, SourceFiles, SourceTools } from '../sandbox/index.ts';
import { LINE } from './answers.ts';
import type { ShortCall, ShortCalls } from './short-calls.ts';

/** What one call of changed code may use. */
const FUEL = 3_000_000;

/** The most changes that are made for one call. */
const MOST_CHANGES = 24;

/** Changes that a student could have written, and what others write. */
const READABLE: ReadonlySet<ChangeKind> = new Set([
  ...(['exponent', 'sign', 'index', 'larger', 'smaller', 'zero', 'variable', 'property', 'text'] as const),
  ...(['comparison', 'order', 'brackets', 'unbracketed', 'without', 'operator', 'more', 'less'] as const),
]);
const ODD = /\(-|\(\(/;

const COUNTS: FunctionSignature = { parameters: [], returns: { kind: 'vector' } };
const VALUES: FunctionSignature = { parameters: [], returns: { kind: 'matrix' } };

/** A small change of one line. */
export interface LineChange {
  readonly from: Quoted;
  readonly to: string;
  /** JavaScript. */
  readonly code: string;
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
  readonly #solution: LoadedSolution;
  readonly #lines: readonly string[];
  readonly #name: string;
  /** Of functions that are right. */
  readonly #calls: readonly ShortCall[];
  readonly #own = new Map<ShortCall, Promise<Call | undefined>>();
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
      solution,
      files,
    }: { readonly source: SourceTools; readonly solution: LoadedSolution; readonly files: SourceFiles },
    name: string,
    isRight: (name: string) => boolean,
  ) {
    this.plan = plan;
    this.#source = source;
    this.#solution = solution;
    this.#lines = (files[SOLUTION_FILE] ?? '').replace(/^\uFEFF/, '').split(isLineBreak);
    this.#name = name;
    this.#calls = [...calls].filter(([one]) => isRight(one)).flatMap(([, some]) => some);
  }

  /** Calls of functions that are right, in an order of this student and of a kind of questions. */
  callsFor(kind: QuestionKind): readonly ShortCall[] {
    return this.inOrder(this.#calls, ({ text }) => `${kind} ${text}`);
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

  /** What changed code answers to a call; `undefined` if it does not. */
  async answerOf({ code }: LineChange, call: ShortCall): Promise<GuestValue | undefined> {
    const changed = await this.#run(this.#solution.anew({ code, fuel: FUEL }), call);
    return changed && valueOf(changed);
  }

  #run(solution: LoadedSolution, { name, args, maker }: ShortCall): Promise<Call | undefined> {
    const { exports } = this.plan.grading;
    return replay(solution, exports, (_, sandbox) => sandbox.call(name, exports[name]!, args, maker));
  }

  /** The parts of the source in a line each, and what they do in a call of the solution, or of it with a change. */
  observed(
    call: ShortCall,
    { code }: Pick<LineChange, 'code'> = this.#solution,
  ): Promise<readonly Observed[]> {
    return getOrCreate(this.#observed, `${call.text}\n${code}`, () => this.#observe(call, code));
  }

  async #observe(call: ShortCall, code: string): Promise<readonly Observed[]> {
    const recorded = this.#source.withRecorder(code);
    const isChanged = code !== this.#solution.code;
    const own = isChanged ? undefined : await this.own(call);
    if (recorded === undefined || (own === undefined && !isChanged)) return [];
    const { exports } = this.plan.grading;
    const run = await replay(
      this.#solution.anew({ code: recorded.code, fuel: 4 * FUEL }),
      exports,
      (_, sandbox) => {
        const { name, args, maker } = call;
        const same = sandbox.call(name, exports[name]!, args, maker);
        if (sandbox.closed || (own && !sameCall(same, own))) return undefined;
        const counts = valueOf(sandbox.call(recorded.counts, COUNTS, []));
        const values = sandbox.closed ? undefined : valueOf(sandbox.call(recorded.values, VALUES, []));
        if (counts === undefined || values === undefined) return undefined;
        return { counts: counts as readonly number[], values: values as readonly (readonly number[])[] };
      },
    );
    if (run === undefined) return [];
    return recorded.places.flatMap(({ role, name, start, end }, place) => {
      const at = isChanged
        ? { line: 0, source: '' }
        : this.#quoted(start, role === 'function' ? start + 1 : end);
      if (at === undefined) return [];
      const count = run.counts[place]!;
      const rows = run.values.filter(([of]) => of === place);
      const isKnown = rows.length === count && rows.every(([, length]) => length! >= -1);
      const values = rows.map(([, length, ...numbers]) => (length === -1 ? numbers[0]! : numbers));
      return { role, name, at, place, count, values: isKnown ? values : undefined };
    });
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
    if (ODD.test(text)) return undefined;
    const { code } = this.#solution;
    const position = this.#solution.positionOf(start);
    const line = this.#lines[(position?.line ?? 0) - 1];
    if (position === undefined || line === undefined || text.includes('\n')) return undefined;
    const at = position.column - 1;
    if (!line.startsWith(code.slice(start, end), at)) return undefined;
    const to = (line.slice(0, at) + text + line.slice(at + end - start)).trim();
    const from = { line: position.line, source: line.trim() };
    if (Math.max(to.length, from.source.length) > LINE) return undefined;
    return { from, to, code: code.slice(0, start) + text + code.slice(end) };
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
