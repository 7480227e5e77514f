import type { ComponentChild, ComponentType } from 'preact';
import type { CheckGrade } from '../core/model/grades.generated.ts';
import type { Model } from './state/model.ts';
import type { Probes, Probing, Settings } from './state/probing.ts';

/** How the settings of a page are kept in its address. */
export interface SettingsInAddress<S extends Settings> {
  /**
   * @param query of the address; what it lacks or has wrong is replaced
   * @param exercise the id of an exercise that exists
   */
  readonly fromAddress: (query: URLSearchParams, exercise: string) => S;
  /** Values by name, without the exercise; they need no escaping in an address. */
  readonly toAddress: (settings: S) => Readonly<Record<string, string | number>>;
  /** The nearest settings that are legal; what is not even a number is taken from `fallback`. */
  readonly legal: (settings: S, fallback: S) => S;
}

/** One of the linked pictures of a page. */
export interface View<S extends Settings = Settings, P extends Probes<S> = Probes<S>> {
  /** Its anchor, and its name in addresses. */
  readonly id: string;
  readonly heading: string;
  /** What it shows, in some sentences. */
  readonly text: string;
  /** What there is to see when it is played with, a sentence or two each. */
  readonly look: readonly string[];
  /** The functions that it asks, in the order in which they are listed below it. */
  readonly functions: readonly (keyof P & string)[];
  readonly component: ComponentType<{ readonly model: Model<S, P> }>;
}

/** How failed checks are shown on the views. */
export interface Failures<S extends Settings = Settings> {
  /** The settings with which the views show the input at which a check failed. */
  readonly settingsOf: (check: CheckGrade) => Partial<S>;
  /** The view in which a check is drawn. @param own that of the exercise, for checks that say nothing else */
  readonly viewOf: (check: CheckGrade, own: string) => string;
  /** What of a check is drawn, and what cannot be, in a sentence; `undefined` where nothing is. */
  readonly captionOf: (check: CheckGrade) => string | undefined;
  /** A drawing of the input, beside the picture of the check; `undefined` where there is none. */
  readonly drawingOf: (check: CheckGrade) => ComponentChild;
}

/** The page of a course: everything on it but the student's code and its verdict. */
export interface Page<S extends Settings = Settings, P extends Probes<S> = Probes<S>> {
  readonly title: string;
  readonly lead: string;
  readonly settings: SettingsInAddress<S>;
  readonly probing: Probing<S, P>;
  /** Below the lead, such as experiments to choose. */
  readonly header?: ComponentType<{ readonly model: Model<S, P> }>;
  /** Above the views, such as sliders. */
  readonly controls?: ComponentType<{ readonly model: Model<S, P> }>;
  readonly views: readonly View<S, P>[];
  /** Below the views: the sources of the course, their licenses, and what was changed. */
  readonly credit?: ComponentChild;
  readonly failures: Failures<S>;
}
