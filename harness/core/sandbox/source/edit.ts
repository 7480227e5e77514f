import type { ChangeKind } from '../../model/change-kind.ts';
import type { Names } from './names-in-scope.ts';
import type ts from './typescript.ts';

export interface Replacement {
  /** Offsets; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Edit {
  readonly kind: ChangeKind;
  /** Offset to show. */
  readonly at: number;
  /** Offset of the innermost statement; `undefined` if several are changed. */
  readonly statement: number | undefined;
  /** Source at this place. */
  readonly shown: string;
  /** New operator. */
  readonly operator?: string | undefined;
  /** In order, without overlaps. */
  readonly replacements: readonly Replacement[];
}

export interface NodeEdit {
  readonly kind: ChangeKind;
  readonly node: ts.Node;
  readonly text: string;
  /** Last replaced node. Default: `node`. */
  readonly until?: ts.Node;
  /** Place to show, from the start of the first to the end of the second. Default: `node`. */
  readonly at?: readonly [ts.Node, ts.Node];
  /** Text to show. Default: the source. */
  readonly shown?: string;
  readonly operator?: string;
}

export interface EditContext {
  readonly textOf: (node: ts.Node) => string;
  readonly names: Names;
}

export interface SourceTools {
  /** Small changes of a function and what it uses, the most usual first. */
  readonly editsOf: (code: string, name: string) => readonly Edit[];
  /** `undefined` if the source is nested too deeply. */
  readonly withProbes: (code: string) => Probed | undefined;
  /** Adds an exported function that calls one of the code's with the same arguments and counts the leaves of its answer. */
  readonly withLeafCount: (code: string, name: string, isMaker: boolean) => Counting;
  /** Statements that declare a function, or what it uses. */
  readonly usedBy: (code: string, name: string) => readonly Stretch[];
}

export interface Counting {
  readonly code: string;
  /** Name of the function that counts. */
  readonly counter: string;
}

export type Stretch = Pick<Replacement, 'start' | 'end'>;

/** Source that finds its first NaN, and records the values of its expressions. */
export interface Probed {
  readonly code: string;
  /**
   * Exported function that returns the findings since loading, as a vector. Code that knows it can falsify findings about
   * itself.
   */
  readonly found: string;
  /** @param answer of `found`, or anything @returns `undefined` if there is no NaN */
  readonly placeOf: (answer: unknown) => PlaceOfNaN | undefined;
  readonly places: readonly Stretch[];
  /** Exported function that returns rows about the values since loading, as a matrix. */
  readonly rows: string;
  /** First 41 values of a place, in order. */
  readonly valuesAt: (rows: readonly (readonly number[])[], place: number) => readonly ProbedValue[];
}

/** Undefined for all but numbers and short lists of numbers. */
export type ProbedValue = number | readonly number[] | undefined;

export interface PlaceOfNaN extends Stretch {
  /** Last missing entry before, and its variable. */
  readonly lost: (Stretch & { readonly variable?: string }) | undefined;
  /** A value was infinite before, which often leads to NaN. */
  readonly overflows: boolean;
}
