import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { counted } from '../shared/model/counted.ts';
import { inOrderOfNames, type People, personOf } from '../shared/model/people.ts';
import { pageName } from './page-names.ts';

export const SECTION_TITLES = {
  'needs-review': 'Needs review',
  points: 'Points',
  misconceptions: 'Worth teaching again',
  'same-mistakes': 'Same mistake, not yet named',
  matrix: 'Results by student',
  checks: 'Results by check',
} as const;

export type SectionId = keyof typeof SECTION_TITLES;

interface SectionProps {
  readonly id: SectionId;
  readonly lead: ComponentChildren;
  readonly children?: ComponentChildren;
}

export const Section = ({ id, lead, children }: SectionProps) => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{SECTION_TITLES[id]}</h2>
    <p class="lead">{lead}</p>
    {children}
  </section>
);

interface StudentProps {
  readonly id: string;
  /** Exercise id, or that of another element; links to it. */
  readonly exercise?: string | undefined;
}

interface CardsProps {
  readonly cards: readonly ComponentChildren[];
  /** How many are open, if that is not too many for a lesson. Default: all. */
  readonly open?: number;
  /** Noun for the others, which are collapsed. */
  readonly rest: string;
}

export function Cards({ cards, open = cards.length, rest }: CardsProps) {
  const shown = Math.min(open, 8);
  return (
    <>
      <ol class="cards">{cards.slice(0, shown)}</ol>
      {cards.length > shown && (
        <details>
          <summary>{counted(cards.length - shown, rest)}</summary>
          <ol class="cards">{cards.slice(shown)}</ol>
        </details>
      )}
    </>
  );
}

export const Class = createContext<People | undefined>(undefined);

/** Link to a student's page: the name, with the id if it differs. */
export function Student({ id, exercise }: StudentProps) {
  const person = personOf(id, useContext(Class));
  return (
    <>
      <a href={encodeURIComponent(pageName(id)) + (exercise === undefined ? '' : `#${exercise}`)}>
        {person.name ?? person.id}
      </a>
      {person.name && <small> {person.id}</small>}
    </>
  );
}

/** Longer lists are collapsed. */
const MAX_OPEN = 6;

interface StudentsProps {
  readonly ids: readonly string[];
  readonly exercise: string | undefined;
  /** Ids of elements on the students' pages. Default: that of the exercise. */
  readonly places?: ReadonlyMap<string, string>;
}

function Names({ ids, exercise, places }: StudentsProps) {
  const people = useContext(Class);
  return (
    <ul class="names">
      {inOrderOfNames(ids, (id) => id, people).map((id) => (
        <li>
          <Student id={id} exercise={places?.get(id) ?? exercise} />
        </li>
      ))}
    </ul>
  );
}

export function Students(props: StudentsProps) {
  if (props.ids.length <= MAX_OPEN) return <Names {...props} />;
  return (
    <details>
      <summary>{counted(props.ids.length, 'student')}</summary>
      <Names {...props} />
    </details>
  );
}
