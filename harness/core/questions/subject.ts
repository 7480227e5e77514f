import { sort } from 'd3-array';
import { type Call, valueOf } from '../model/call.ts';
import type { ChangeKind } from '../model/change-kind.ts';
import type { ExercisePlan } from '../model/exercise-plan.ts';
import { leavesOf } from '../model/parts.ts';
import type { LineChange, Quoted } from '../model/question.ts';
import { sameAnswer, sameCall } from '../model/same-answer.ts';
import type { FunctionSignature, GuestValue } from '../model/shape.ts';
import { SOLUTION_FILE, type SourceFiles } from '../model/solution-file.ts';
import { type Check, type RecordedUse, replay, seedOf } from '../runner/index.ts';
import {
  type Edit,
  type LoadedSolution,
  loadSolution,
  type ProbedValue,
  type SandboxHost,
  type SourceTools,
} from '../sandbox/index.ts';
import { hasRecord, LINE } from './options.ts';
import type { ShortCall } from './short-calls.ts';

/** Fuel of one call, and of all runs of a solution. */
const FUEL = 10_000_000;
const MOST_FUEL = 200_000_000;

/** Limit of the lines of a formula. */
const FORMULA = 3;

/** Code that fits on two pages: number of its lines, and their length. */
const MOST_LINES = 120;
const LONGEST_LINE = 400;

/** Limit of changes of a function that are tried. */
const MOST_CHANGES = 32;

/** Expressions that do more than read a value or count: the value of `k++` is a riddle. */
const COMPUTES = /[\p{ID_Continue}$\])]\s*(?!\+\+|--)[-+*/]|\(/u;

/** A line that prints, on which no answer depends: left from looking for a mistake. */
const PRINTS = /^\s*console\./;

/** Changed code that a student would not have written: in brackets, with many digits, other names or operators. */
const ODD = /^\(|\n|\d{5}|^return\b/;
const MINUS_ZERO = /[^\w)\]] ?-0(?![\w.])/;
const ODD_INDEX = /[a-z]{2}|[2-9]/i;
const ODD_KINDS: ReadonlySet<ChangeKind> = new Set(['property', 'root', 'magnitude', 'function', 'tiny']);

/** Changes whose effect is a matter of arithmetic, rather than of what the code does. */
const ARITHMETIC: ReadonlySet<ChangeKind> = new Set([
  'larger',
  'smaller',
  'number',
  'zero',
  'exponent',
  'operator',
]);

const USUAL_OPERATORS: ReadonlySet<string> = new Set(['* /', '/ *', '** *', '= +=', '+= =', '-= =']);

/** Ends of loops that a student might confuse. With another one a loop never runs, or never ends. */
const LOOP = /^\s*(?:for|while)\b/;
const LOOP_ENDS: ReadonlySet<string> = new Set(['< <=', '<= <', '> >=', '>= >']);

/** Usual names of what counts, and code that says how often something is done. */
const COUNTER = /^[ijkn]$/;
const COUNTED = /\b(?:for|while) \([^)]*[<>][^)]*|\blength: [^,}]*/;

/** Largest number that is changed to another: nobody slips from 29 to 28. */
const LARGEST = 4;

/** True for a number that nobody would have written in the place of another one. */
const isFar = (from: number, to: number): boolean =>
  Math.abs(to - from) > Math.max(1, Math.abs(from) / 2) ||
  Math.abs(from) > LARGEST ||
  (Number.isFinite(to) && !Number.isInteger(to));

/** Sorting by a comparison. With another one the order depends on the engine, so it must not be changed. */
const SORTING = /\.(?:sort|toSorted)\s*\((?!\s*\))(?<comparison>.*)/;
/** A comparison that is complete and calls nothing that is elsewhere. */
const IN_ITS_LINE = /^\(?[\w\s,]*\)?\s*=>(?:[^()]|Math\.\w+\([^()]*\))*\)/;

const ROWS: FunctionSignature = { parameters: [], returns: { kind: 'matrix' } };

/** Looks a thing up, and finds it the first time. */
function remembered<T>(all: Map<string, T>, name: string, find: () => T): T {
  if (!all.has(name)) all.set(name, find());
  return all.get(name)!;
}

/** True for code that has a variable of a name, rather than a property. */
const mentions = (code: string, name: string): boolean =>
  new RegExp(`(?<!\\p{ID_Continue}|(?<!\\.\\.)\\.)${name}(?!\\p{ID_Continue})`, 'u').test(code);

/** An expression in one line of the source, and its values in a call. */
export interface Observed {
  readonly at: Quoted;
  readonly values: readonly ProbedValue[];
  /** Uses a variable that the code computes. */
  readonly isDerived: boolean;
}

/** A call that gives an answer. */
export interface Run {
  readonly own: Call;
  readonly answer: GuestValue;
  readonly fuel: number;
}

export interface Asking {
  readonly plan: ExercisePlan<Check>;
  readonly host: SandboxHost;
  readonly source: SourceTools;
}

/** A solution that is asked about. Each call is made in a fresh instance, so it does not depend on earlier ones. */
export class Subject {
  readonly asking: Asking;
  /** Subjects of earlier questions, which are not asked about again. */
  readonly asked = new Set<string>();
  readonly #files: SourceFiles;
  readonly #solution: LoadedSolution;
  readonly #lines: readonly string[];
  readonly #name: string;
  readonly #linesOf = new Map<string, readonly number[]>();
  readonly #changesOf = new Map<string, readonly LineChange[]>();
  #used = 0;

  /** @param name all choices follow from it */
  constructor(asking: Asking, files: SourceFiles, name: string) {
    this.asking = asking;
    this.#files = files;
    this.#solution = loadSolution(asking.host, files);
    this.#lines = (files[SOLUTION_FILE] ?? '').replace(/^\uFEFF/, '').split('\n');
    this.#name = name;
  }

  /** Shuffles. */
  inOrder<T>(things: readonly T[], keyOf: (one: T) => string): readonly T[] {
    const place = new Map(things.map((one) => [one, seedOf(0, `${this.#name}/${keyOf(one)}`)]));
    return things.toSorted((a, b) => place.get(a)! - place.get(b)!);
  }

  /** @param change of the source. Default: none */
  run({ call: { name, args, maker } }: ShortCall, change?: LineChange): Promise<Run | undefined> {
    // Changed code is loaded from the source, because code that is lowered has other lines.
    const lines = change && this.#lines.with(change.from.line - 1, change.to);
    const solution = lines
      ? loadSolution(this.asking.host, { ...this.#files, [SOLUTION_FILE]: lines.join('\n') })
      : this.#solution;
    return this.#use(solution, (_, sandbox) => {
      const own = sandbox.call(name, this.asking.plan.grading.exports[name]!, args, maker);
      const answer = valueOf(own);
      return answer === undefined ? undefined : { own, answer, fuel: sandbox.fuelOfLast };
    });
  }

  /** False if an answer has fields that nothing reads: an option would show it without them. */
  async isWhole({ call: { name, args, maker } }: ShortCall, { answer }: Run): Promise<boolean> {
    const signature = this.asking.plan.grading.exports[name]!;
    if (!hasRecord(signature.returns)) return true;
    const { source } = this.asking;
    const { code, counter } = source.withLeafCount(this.#solution.code, name, maker !== undefined);
    const counting: FunctionSignature = { ...signature, returns: { kind: 'number' } };
    const use: RecordedUse<GuestValue | undefined> = (_, sandbox) =>
      valueOf(sandbox.call(counter, counting, args, maker));
    const count = await this.#use(this.#solution, use, code);
    return typeof count === 'number' && count <= [...leavesOf(answer)].length;
  }

  async #use<T>(solution: LoadedSolution, use: RecordedUse<T>, code?: string): Promise<T | undefined> {
    if (this.#used > MOST_FUEL) return undefined;
    const once = solution.anew({ fuel: FUEL, ...(code !== undefined && { code }) });
    const result = await replay(once, this.asking.plan.grading.exports, use);
    this.#used += once.fuel.used;
    return result;
  }

  /** Values of expressions of the called function and what it uses, shuffled, those that are repeated or derived first. */
  async observed(
    { call: { name, args, maker }, text }: ShortCall,
    { own }: Run,
  ): Promise<readonly Observed[]> {
    const probed = this.asking.source.withProbes(this.#solution.code);
    if (probed === undefined) return [];
    const record: RecordedUse<unknown> = (_, sandbox) => {
      const found = () => (sandbox.closed ? undefined : valueOf(sandbox.call(probed.rows, ROWS, [])));
      const kept = sandbox.callAndKeep(name, this.asking.plan.grading.exports[name]!, args, maker);
      const rows = found();
      // Reading an answer may run a getter, whose values are not the call's.
      if (!sandbox.closed) kept.readAgain();
      return sameCall(kept.call, own) && sameAnswer(rows, found()) ? rows : undefined;
    };
    const rows = (await this.#use(this.#solution, record, probed.code)) ?? [];
    const declared = this.#lines.flatMap(
      (line) => /\b(?:const|let|var) (\p{ID_Continue}+) =/u.exec(line)?.[1] ?? [],
    );
    const observed = probed.places.flatMap(({ start, end }, k): Observed[] => {
      const values = probed.valuesAt(rows as readonly (readonly number[])[], k);
      const place = values.length > 0 ? this.#place(start, end) : undefined;
      const isDerived = declared.some((one) => mentions(place?.at.source ?? '', one));
      return place ? [{ at: place.at, values, isDerived }] : [];
    });
    // An expression may stand in its line twice, and code that is lowered may have it twice.
    const isOnly = ({ at: { line, source } }: Observed): boolean =>
      COMPUTES.test(source) &&
      !this.#isRecursive({ line, source }) &&
      !/^\s*for\b/.test(this.#lines[line - 1]!) &&
      this.#lines[line - 1]!.split(source).length === 2 &&
      observed.filter(({ at }) => at.line === line && at.source === source).length === 1;
    const mixed = this.inOrder(observed.filter(isOnly), ({ at }) => `${text} ${at.line} ${at.source}`);
    const rankOf = ({ values, isDerived }: Observed): number =>
      2 * Number(values.length === 1) - Number(isDerived);
    return sort(mixed, rankOf);
  }

  /** A stretch of the code that stands in one line of the source as well, from `from` on. Texts mark source by backquotes. */
  #place(start: number, end: number): { readonly at: Quoted; readonly from: number } | undefined {
    const source = this.#solution.code.slice(start, end);
    const { line = 0, column = 0 } = this.#solution.positionOf(start) ?? {};
    const text = this.#lines[line - 1] ?? '`';
    const isAsked = !text.includes('`') && !PRINTS.test(text);
    const isThere = isAsked && source.length <= LINE && text.startsWith(source, column - 1);
    return isThere ? { at: { line, source }, from: column - 1 } : undefined;
  }

  /** Small changes of a function and what it uses, the most usual ones, shuffled, arithmetic last. */
  changesOf(name: string): readonly LineChange[] {
    return remembered(this.#changesOf, name, () => this.#findChanges(name));
  }

  #findChanges(name: string): readonly LineChange[] {
    const comparisons = this.#lines.map((text) => SORTING.exec(text)?.groups!['comparison']);
    if (comparisons.some((one) => one !== undefined && !IN_ITS_LINE.test(one))) return [];
    const edits = this.asking.source.editsOf(this.#solution.code, name);
    const all = edits
      .flatMap((edit) => {
        const change = this.#lineChange(edit);
        return change ? [{ change, isArithmetic: ARITHMETIC.has(edit.kind) }] : [];
      })
      .filter(({ change }) => comparisons[change.from.line - 1] === undefined)
      .slice(0, 2 * MOST_CHANGES);
    const mixed = this.inOrder(all, ({ change: { from, to } }) => `${from.line} ${to}`);
    return sort(mixed, ({ isArithmetic }) => Number(isArithmetic))
      .slice(0, MOST_CHANGES)
      .map(({ change }) => change);
  }

  #lineChange({ kind, replacements: [only, more] }: Edit): LineChange | undefined {
    const place = only && this.#place(only.start, only.end);
    if (place === undefined || more) return undefined;
    const { at, from } = place;
    const isOdd =
      ODD.test(only!.text) ||
      ODD_KINDS.has(kind) ||
      (kind === 'index' && ODD_INDEX.test(only!.text)) ||
      (kind === 'operator' && !USUAL_OPERATORS.has(`${at.source} ${only!.text}`)) ||
      (kind === 'comparison' && !this.#isUsual(at, only!.text)) ||
      (kind === 'variable' && !this.#isSlip(at, only!.text)) ||
      isFar(Number(at.source), Number(only!.text));
    if (isOdd) return undefined;
    const text = this.#lines[at.line - 1]!;
    const to = (text.slice(0, from) + only!.text + text.slice(from + at.source.length)).trim();
    return to.length > LINE || MINUS_ZERO.test(to)
      ? undefined
      : { from: { line: at.line, source: text.trim() }, to };
  }

  /** True for a variable in the place of another one, where somebody might have mixed them up. */
  #isSlip(at: Quoted, to: string): boolean {
    return (
      // A name that its line has already makes `a - a` or `rate * rate`, which is seen at once.
      !mentions(this.#lines[at.line - 1]!, to) &&
      this.#counts(to) === this.#counts(at.source) &&
      !(this.#isNumber(at) && !this.#isComputedWith(to)) &&
      !(this.#isCalled(to) && !this.#isCalled(at.source))
    );
  }

  /** True for a variable that counts, or says how often something is done: nobody takes it for a value. */
  #counts(name: string): boolean {
    return COUNTER.test(name) || this.#lines.some((line) => mentions(COUNTED.exec(line)?.[0] ?? '', name));
  }

  /** False for a comparison in the place of an assignment, and for a loop that does not begin or does not end. */
  #isUsual({ line, source }: Quoted, to: string): boolean {
    return source !== '=' && (!LOOP.test(this.#lines[line - 1]!) || LOOP_ENDS.has(`${source} ${to}`));
  }

  /** True where a list in the place of a variable would be a riddle: JavaScript takes `[3]` for 3. */
  #isNumber({ line, source }: Quoted): boolean {
    return LOOP.test(this.#lines[line - 1]!) || this.#isComputedWith(source);
  }

  /** True for a variable with which the code computes, as it does with numbers. */
  #isComputedWith(name: string): boolean {
    const operand = new RegExp(
      `[-+*/<>] ?${name}(?![\\p{ID_Continue}.([])|(?<![\\p{ID_Continue}.])${name} ?[-+*/<>]`,
      'u',
    );
    return this.#lines.some((line) => operand.test(line));
  }

  /** True for a function. In the place of a value it shows its `length`, which differs between the sandbox and Node. */
  #isCalled(name: string): boolean {
    const call = new RegExp(`(?<![\\p{ID_Continue}.])${name}\\(`, 'u');
    return this.#lines.some((line) => call.test(line));
  }

  /** True for a function whose value asks for arithmetic, rather than for what its code does. */
  isFormula(name: string): boolean {
    return this.linesOf(name).length <= FORMULA;
  }

  /** True for a call by which a function calls itself: its values come in an order that is a riddle. */
  #isRecursive({ line, source }: Quoted): boolean {
    const called = [...source.matchAll(/(?<!\.)(?<![\p{ID_Continue}$])([\p{ID_Continue}$]+)\(/gu)];
    return called.some(([, name]) => this.linesOf(name!).includes(line));
  }

  /** True if all code of a function can be printed. */
  fits(name: string): boolean {
    const lines = this.linesOf(name);
    return (
      lines.length <= MOST_LINES &&
      lines.every((line) => (this.#lines[line - 1] ?? '').length <= LONGEST_LINE)
    );
  }

  /** Numbers of the lines of a function, and of what it uses. */
  linesOf(name: string): readonly number[] {
    return remembered(this.#linesOf, name, () => this.#findLines(name));
  }

  #findLines(name: string): readonly number[] {
    return this.asking.source.usedBy(this.#solution.code, name).flatMap(({ start, end }) => {
      // The last brace of code that is printed anew has no position.
      let at = end - 1;
      while (at > start && this.#solution.positionOf(at) === undefined) at -= 1;
      const [first = 1, last = 0] = [start, at].map((one) => this.#solution.positionOf(one)?.line);
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, k) => first + k);
    });
  }
}
