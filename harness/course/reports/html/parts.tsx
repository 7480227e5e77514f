import type { ComponentChildren } from 'preact';
import { harmlessLine } from '../../../core/explain/index.ts';

/** The file name of a submission's page. */
export type PageName = (submission: string) => string;

export const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** At most two decimals. */
export const rounded = (value: number): string => String(Number(value.toFixed(2)));

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** What this is, and what to do about it. */
  readonly lead: ComponentChildren;
  readonly children?: ComponentChildren;
}

export const Section = ({ id, title, lead, children }: SectionProps) => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    <p class="lead">{lead}</p>
    {children}
  </section>
);

interface StudentProps {
  readonly id: string;
  readonly pageName: PageName;
  /** Of an exercise on that page. */
  readonly exercise?: string;
}

export const Student = ({ id, pageName, exercise }: StudentProps) => (
  <a href={encodeURIComponent(pageName(id)) + (exercise === undefined ? '' : `#${exercise}`)}>
    {harmlessLine(id)}
  </a>
);

/** Longer lists are names without links: they would make the page heavy, and nobody follows a hundred links. */
const MOST_LINKS = 40;
const MOST_OPEN = 6;

interface StudentsProps {
  readonly ids: readonly string[];
  readonly pageName: PageName;
  readonly exercise: string;
}

function Names({ ids, pageName, exercise }: StudentsProps) {
  if (ids.length > MOST_LINKS) return <p class="names">{ids.map(harmlessLine).join(' · ')}</p>;
  return (
    <ul class="names">
      {ids.map((id) => (
        <li>
          <Student id={id} pageName={pageName} exercise={exercise} />
        </li>
      ))}
    </ul>
  );
}

/** Who it is: a few names at once, many at a click. */
export function Students(props: StudentsProps) {
  if (props.ids.length <= MOST_OPEN) return <Names {...props} />;
  return (
    <details>
      <summary>{counted(props.ids.length, 'student')}</summary>
      <Names {...props} />
    </details>
  );
}

interface MeterProps {
  readonly points: number;
  readonly maxPoints: number;
}

/** A bar beside a number that says the same. */
export const Meter = ({ points, maxPoints }: MeterProps) => (
  <svg class="meter" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="6" />
    <rect class="fill" width={maxPoints === 0 ? 0 : rounded((100 * points) / maxPoints)} height="6" />
  </svg>
);
