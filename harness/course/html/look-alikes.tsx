import { sanitizeLine } from '../../core/explain/index.ts';
import { linesOf, type LookAlikes, sharedBy } from '../look-alikes/index.ts';
import { counted } from '../model/counted.ts';
import type { CourseCode } from '../model/course-code.ts';
import type { People } from '../roster/index.ts';
import { LOOK_ALIKES_STYLE } from './assets.ts';
import { Class, type PageName, Section, Student, Table } from './components.tsx';
import { percent } from './numbers.ts';
import { renderDocument } from './page.tsx';
import { File, type Sources } from './source.tsx';

export interface FoundLookAlikes {
  /** Those with most in common. */
  readonly shown: readonly LookAlikes[];
  /** How many there are. */
  readonly total: number;
  /** The file name of the page that shows them side by side. */
  readonly page: string;
}

const MEANING =
  'A passage is a dozen words and signs in a row that both have and hardly anyone else. Comments, layout, names and order do not count, nor does what is in the starter or usual in the class.';

const NONE = 'No two solutions have unusually much code in common.';

const ADVICE =
  'This proves nothing: students may work together. Read both solutions, and talk to the students first.';

const idOf = (pair: number, exercise: string): string => `${pair + 1}-${exercise}`;

/** The names of both. */
const Names = ({ pair: { submissions, answer } }: { readonly pair: LookAlikes }) => (
  <>
    {submissions.map((id, k) => (
      <>
        {k > 0 && ' and '}
        <Student id={id} />
      </>
    ))}
    {answer !== undefined && (
      <>
        {' '}
        and <code>{sanitizeLine(answer)}</code>
      </>
    )}
  </>
);

interface SectionProps {
  readonly lookAlikes: FoundLookAlikes;
}

/** The pairs with more code in common than unrelated solutions have. */
export const LookAlikesSection = ({ lookAlikes: { shown, total, page } }: SectionProps) => (
  <Section
    id="look-alikes"
    lead={
      total === 0
        ? NONE
        : `${counted(total, 'pair')} with unusually much code in common${total > shown.length ? `, the first ${shown.length} of which are shown` : ''}. ${MEANING} ${ADVICE}`
    }
  >
    {total > 0 && (
      <Table
        kind="groups"
        headings={['Passages', 'Students', 'Side by side, and how much of the shorter solution']}
      >
        {shown.map((pair, k) => (
          <tr>
            <td class="n">{sharedBy(pair)}</td>
            <td>
              <Names pair={pair} />
            </td>
            <td>
              <ul class="names">
                {pair.matches.map(({ exercise, share }) => (
                  <li>
                    <a href={`${page}#${idOf(k, exercise)}`}>{exercise}</a> {percent(share)}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </Table>
    )}
  </Section>
);

interface SideProps {
  /** For the ids of lines. */
  readonly name: string;
  readonly files: Sources;
  readonly shared: ReadonlySet<number>;
}

const Side = ({ name, files, shared }: SideProps) => (
  <div class="side">
    {Object.entries(files).map(([file, text]) => (
      <File
        exercise={name}
        file={file}
        text={text}
        marked={new Map(Array.from(linesOf(text, shared), (line) => [line, []]))}
      />
    ))}
  </div>
);

export interface LookAlikesPageInput {
  readonly lookAlikes: FoundLookAlikes;
  readonly pageName: PageName;
  readonly students?: People;
  /** The files of the submissions by id, then by exercise. */
  readonly sources: ReadonlyMap<string, Readonly<Record<string, Sources>>>;
  readonly code: readonly CourseCode[];
}

/** Renders the page that shows pairs of solutions side by side: a complete HTML document. */
export function renderLookAlikesPage({
  lookAlikes,
  pageName,
  students,
  sources,
  code,
}: LookAlikesPageInput): string {
  const { shown } = lookAlikes;
  const sidesOf = ({ submissions, answer }: LookAlikes, exercise: string): Sources[] => [
    ...submissions.map((id) => sources.get(id)![exercise]!),
    ...code
      .filter((one) => one.answer === answer && one.exercise === exercise && answer !== undefined)
      .map(({ files }) => files),
  ];
  const body = (
    <Class.Provider value={{ people: students, pageName }}>
      <header class="title">
        <h1>Look-alikes</h1>
        <p class="lead">
          {shown.length === 0 ? NONE : `The marked lines hold passages that both have. ${MEANING} ${ADVICE}`}
        </p>
      </header>
      {shown.map((pair, k) => (
        <section>
          <h2>
            <Names pair={pair} />
          </h2>
          {pair.matches.map((match) => (
            <>
              <h3 id={idOf(k, match.exercise)}>
                {match.exercise}{' '}
                <small>
                  {counted(match.shared.length, 'passage')}, {percent(match.share)} of the shorter solution
                </small>
              </h3>
              <div class="sides">
                {sidesOf(pair, match.exercise).map((files, side) => (
                  <Side
                    name={`${idOf(k, match.exercise)}-${side}`}
                    files={files}
                    shared={new Set(match.shared)}
                  />
                ))}
              </div>
            </>
          ))}
        </section>
      ))}
    </Class.Provider>
  );
  return renderDocument({
    style: LOOK_ALIKES_STYLE,
    title: 'Look-alikes',
    navigation: (
      <nav class="back" aria-label="Report">
        <a href="index.html#look-alikes">Class report</a>
      </nav>
    ),
    children: body,
  });
}
