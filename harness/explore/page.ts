import type { ComponentChild, ComponentType } from 'preact';
import type { CheckGrade } from '../core/model/grades.generated.ts';
import type { Model } from './state/model.ts';
import type { Probes, Probing, Settings } from './state/probing.ts';

/** Keeps the settings of a page in its address. */
export interface SettingsInAddress<S extends Settings> {
  /**
   * @param query of the address; missing or wrong values are replaced
   * @param exercise id of an existing exercise
   */
  readonly fromAddress: (query: URLSearchParams, exercise: string) => S;
  /** Values by name, without the exercise; they need no escaping. */
  readonly toAddress: (settings: S) => Readonly<Record<string, string | number>>;
  /** Nearest legal settings; values that are not numbers come from `fallback`. */
  readonly legal: (settings: S, fallback: S) => S;
}

/** One of the linked pictures of a page. */
export interface View<S extends Settings = Settings, P extends Probes<S> = Probes<S>> {
  /** Anchor, and name in addresses. */
  readonly id: string;
  readonly heading: string;
  /** Describes the view, in some sentences. */
  readonly text: string;
  /** Suggestions for experiments, a sentence or two each. */
  readonly look: readonly string[];
  /** Functions that it asks, in the order of the list below it. */
  readonly functions: readonly (keyof P & string)[];
  readonly component: ComponentType<{ readonly model: Model<S, P> }>;
}

export interface Failures<S extends Settings = Settings> {
  /** Settings at which the views show the failing input. */
  readonly settingsOf: (check: CheckGrade) => Partial<S>;
  /** Id of the view that draws a check. @param own view of the exercise, the default */
  readonly viewOf: (check: CheckGrade, own: string) => string;
  /** Says what of a check can be drawn; `undefined` if nothing can. */
  readonly captionOf: (check: CheckGrade) => string | undefined;
  /** Drawing of the input, beside the picture of the check. */
  readonly drawingOf: (check: CheckGrade) => ComponentChild;
}

/** Page of a course, except the student's code and its verdict. */
export interface Page<S extends Settings = Settings, P extends Probes<S> = Probes<S>> {
  readonly title: string;
  readonly lead: string;
  readonly settings: SettingsInAddress<S>;
  readonly probing: Probing<S, P>;
  /** Below the lead, such as a choice of experiments. */
  readonly header?: ComponentType<{ readonly model: Model<S, P> }>;
  /** Above the views, such as sliders. */
  readonly controls?: ComponentType<{ readonly model: Model<S, P> }>;
  readonly views: readonly View<S, P>[];
  /** Below the views: sources of the course, their licenses, changes. */
  readonly credit?: ComponentChild;
  readonly failures: Failures<S>;
}
