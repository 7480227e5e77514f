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
  /** Offset to show to a student. */
  readonly at: number;
  /** Offset of the innermost statement; `undefined` if several are changed. */
  readonly statement: number | undefined;
  /** Source at this place. */
  readonly shown: string;
  /** New operator, if that is the change. */
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

export type Stretch = Pick<Replacement, 'start' | 'end'>;

/** A source that finds its first NaN. */
export interface Probed {
  readonly code: string;
  /**
   * Name of an exported function that returns the findings since loading, as a vector. Code that knows it can falsify
   * findings about itself.
   */
  readonly found: string;
  /** @param answer of `found`, or anything @returns `undefined` if there is no NaN */
  readonly placeOf: (answer: unknown) => PlaceOfNaN | undefined;
}

export interface PlaceOfNaN extends Stretch {
  /** The last missing entry before, and its variable. */
  readonly lost: (Stretch & { readonly variable?: string }) | undefined;
  /** An earlier value was infinite, which often leads to NaN. */
  readonly overflows: boolean;
}
