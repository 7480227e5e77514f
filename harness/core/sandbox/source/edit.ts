import type { Names } from './names-in-scope.ts';
import type ts from './typescript.ts';

/** What is done to a place of a source. */
export type EditKind = keyof typeof COSTS;

/** How far-fetched changes are: those of less cost are tried first. */
export const COSTS = {
  omitted: 0,
  condition: 1,
  copy: 1,
  outside: 1,
  inside: 1,
  return: 1,
  brackets: 1,
  unbracketed: 1,
  order: 1,
  without: 2,
  operator: 2,
  larger: 2,
  smaller: 2,
  sign: 3,
  variable: 3,
  property: 3,
  text: 3,
  function: 3,
  more: 4,
  less: 4,
  difference: 4,
  twice: 4,
  half: 4,
  square: 4,
  root: 4,
  magnitude: 4,
};

/** A stretch of a text, and what replaces it. */
export interface Replacement {
  /** Offsets, the second exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A small change of a source. */
export interface Edit {
  readonly kind: EditKind;
  /** Where a student should look: an offset. */
  readonly at: number;
  /** The source there. */
  readonly shown: string;
  /** They do not overlap; in order. */
  readonly replacements: readonly Replacement[];
}

/** An edit of one node. */
export interface NodeEdit {
  readonly kind: EditKind;
  readonly node: ts.Node;
  readonly text: string;
  /** The end of what is replaced, where it is more than the node. */
  readonly until?: ts.Node;
  /** Where to look, if that is another place: from the beginning of the first node to the end of the second. */
  readonly at?: readonly [ts.Node, ts.Node];
  /** What is there in other words; default: its text. */
  readonly shown?: string;
}

/** What rules for edits need of a file. */
export interface EditContext {
  readonly textOf: (node: ts.Node) => string;
  readonly names: Names;
}

/** What needs TypeScript's parser to look at a source, beside stripping it. */
export interface SourceTools {
  /** The small changes of a source that concern a function, the most usual first. */
  readonly editsOf: (code: string, name: string) => readonly Edit[];
  /** The same source, which prints where the first NaN comes from; `undefined` where it is nested too deeply. */
  readonly withProbes: (code: string) => string | undefined;
}

/** Begins what is printed about the first NaN; its offsets follow, and those of the last entry before that does not exist. */
export const FIRST_NAN = '$probe: NaN at';
