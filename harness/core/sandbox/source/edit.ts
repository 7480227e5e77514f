import type { ChangeKind } from '../../model/change-kind.ts';
import type { Names } from './names-in-scope.ts';
import type ts from './typescript.ts';

/** A stretch of a text, and what replaces it. */
export interface Replacement {
  /** Offsets, the second exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A small change of a source. */
export interface Edit {
  readonly kind: ChangeKind;
  /** Where a student should look: an offset. */
  readonly at: number;
  /** The offset of the innermost statement there; `undefined` if places in several are changed. */
  readonly statement: number | undefined;
  /** The source there. */
  readonly shown: string;
  /** The operator that is put there, if that is the change. */
  readonly operator?: string | undefined;
  /** They do not overlap; in order. */
  readonly replacements: readonly Replacement[];
}

/** An edit of one node. */
export interface NodeEdit {
  readonly kind: ChangeKind;
  readonly node: ts.Node;
  readonly text: string;
  /** The end of what is replaced, where it is more than the node. */
  readonly until?: ts.Node;
  /** Where to look, if that is another place: from the beginning of the first node to the end of the second. */
  readonly at?: readonly [ts.Node, ts.Node];
  /** What is there in other words; default: its text. */
  readonly shown?: string;
  /** See `Edit`. */
  readonly operator?: string;
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
  /** The same source, which finds where the first NaN comes from; `undefined` where it is nested too deeply. */
  readonly withProbes: (code: string) => Probed | undefined;
  /** The same source, which records what runs in it; `undefined` where it is nested too deeply. */
  readonly withRecorder: (code: string) => Recorded | undefined;
  /** The statements of a file that declare a function, or what it uses. */
  readonly usedBy: (code: string, name: string) => readonly Stretch[];
}

/** A part of a source whose runs are counted. Of a function that is its body, of a variable the value that it gets. */
export interface RecordedPlace extends Stretch {
  readonly role: 'variable' | 'statement' | 'condition' | 'return' | 'part' | 'function';
  /** Of the variable or the function. */
  readonly name?: string | undefined;
}

/** A source that records what runs in it from the end of its loading on. */
export interface Recorded {
  readonly code: string;
  readonly places: readonly RecordedPlace[];
  /** The name of an exported function that returns how often each place has run, as a vector. */
  readonly counts: string;
  /**
   * Another one: a row for each value, in order, as a matrix. It begins with the index of the place and −1 before a number, the
   * length before a short list of numbers, −2 for anything else. Only the first values of a place are kept.
   */
  readonly values: string;
}

/** A stretch of a source: offsets, the second exclusive. */
export type Stretch = Pick<Replacement, 'start' | 'end'>;

/** A source whose values are looked at on their way. */
export interface Probed {
  readonly code: string;
  /**
   * The name of an exported function that answers, as a vector, what was found since the file was loaded. Code that knows the name
   * can make it answer something else, about its own source.
   */
  readonly found: string;
  /** Where the first NaN comes from. @param answer of `found`, or anything. @returns `undefined` where there is no NaN */
  readonly placeOf: (answer: unknown) => PlaceOfNaN | undefined;
}

export interface PlaceOfNaN extends Stretch {
  /** The last entry before that does not exist, and the variable that holds it. */
  readonly lost: (Stretch & { readonly variable?: string }) | undefined;
  /** A value before was infinite, from which a NaN often follows. */
  readonly overflows: boolean;
}
