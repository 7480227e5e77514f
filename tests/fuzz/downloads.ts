import fc, { type Arbitrary } from 'fast-check';
import { nameKey } from '../../harness/course/files/names.ts';
import { type Entries, zip } from '../harness/course/imports/zip.ts';
import { from } from './grammar.ts';

/** What students are given; it is no solution. */
export const STARTER = 'export const loss = () => { throw new Error("not started"); };\n';

/** A download in which Anna and Ben have handed in, and a student who chose a name and contents. */
export interface Download {
  /** The layout and the name, for messages. */
  readonly title: string;
  readonly isPacked: boolean;
  /** Folders around everything; they are typed, too. */
  readonly around: string;
  readonly files: Entries;
}

const name = fc.oneof(
  from(
    '.',
    '..',
    '...',
    '.hidden',
    'a\\b',
    'con',
    'AUX.x',
    'import.json',
    'import.csv',
    'README.md',
    '__MACOSX',
  ),
  from('node_modules', '01-loss', 'exercises', 'results.sha256', 'gd-x', 'x_1_11_y', 'anna_1_11_x', 'LATE_x'),
  from(
    'anon_x_5',
    'Participant_9',
    '__proto__',
    'x.zip',
    '.zip',
    '\u202Ex',
    '\uFEFFanna',
    'end.',
    'x'.repeat(230),
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
);
const folder = fc.oneof(
  name,
  from('01-loss', '01-loss', '04-momentum', 'exercises', 'src', 'work.zip', '.git'),
);
const file = fc.oneof(
  from('solution.ts', 'Solution.TS', 'solution (1).ts', '01-loss.ts', 'helper-1.ts', 'a.txt', 'x.rar'),
  name.map((text) => `${text}.ts`),
);
/** Not the name of a folder. */
const fileName = fc
  .uint8Array({ minLength: 1, maxLength: 12 })
  .filter((bytes) => ![47, 92].includes(bytes.at(-1)!));
const oddEntry = fc.record({
  content: fc.constant('evil'),
  rawName: fc.option(fileName, { nil: undefined! }),
  saysUtf8: fc.boolean(),
  isEncrypted: fc.boolean(),
  mode: fc.constantFrom(0, 0o100644, 0o120777, 0o010644),
  method: fc.constantFrom(0, 8, 12),
  wrongChecksum: fc.boolean(),
  stated: fc.constantFrom(4, 0, 2 ** 20 + 1, 2 ** 32 - 1),
});

/** An archive of which some bytes may be wrong, or the rest missing. */
const archived = (work: Arbitrary<Entries>): Arbitrary<Buffer> =>
  fc
    .tuple(
      work,
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 2 }),
      fc.option(fc.nat(), { freq: 2 }),
    )
    .map(([entries, changes, end]) => {
      const bytes = zip(entries);
      for (const [at, byte] of changes) bytes[bytes.length - 1 - (at % bytes.length)] = byte;
      return end === null ? bytes : bytes.subarray(0, -1 - (end % bytes.length));
    });

/** What a student handed in, with archives in it. */
const { work } = fc.letrec<{ work: Entries }>((tie) => {
  const plain = fc.tuple(
    fc.array(folder, { maxLength: 2 }),
    file,
    fc.oneof(from("import './helper';", '', STARTER, `// mine\n${STARTER}`), oddEntry),
  );
  const packed = fc.tuple(
    fc.array(folder, { maxLength: 2 }),
    name.map((text) => `${text}.zip`),
    fc.oneof(tie('work').map(zip), archived(tie('work'))),
  );
  return {
    work: fc
      .array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, plain, packed), { maxLength: 4 })
      .map((list) => Object.fromEntries(list.map(([at, own, content]) => [[...at, own].join('/'), content]))),
  };
});

/** Files in a folder, whatever the bytes of their names. */
const under = (at: string, files: Entries): Entries =>
  Object.fromEntries(
    Object.entries(files).map(([inside, content]) => {
      const raw = typeof content === 'object' && 'rawName' in content ? content.rawName : undefined;
      const rawName = raw && Buffer.concat([Buffer.from(at), raw]);
      return [at + inside, rawName === undefined ? content : { ...(content as object), rawName }];
    }),
  );

type Layout = (student: string, k: number, files: Entries, archive: Uint8Array) => Entries;

/** How the files of a student are named in a download, and which names are possible there. */
const LAYOUTS: Readonly<Record<string, readonly [possible: RegExp, layout: Layout]>> = {
  folders: [/^[^\\]+$/u, (student, _, files) => under(`${student}/`, files)],
  archives: [/^[^\\]+$/u, (student, _, _files, archive) => ({ [`${student}.zip`]: archive })],
  clones: [
    /^[^\s:\\]+(?<!\.git)$/u,
    (student, _, files) => ({
      ...under(`gd-${student}/`, files),
      [`gd-${student}/.git/config`]: `[remote "origin"]\nurl = https://git.example.org/course/gd-anna`,
    }),
  ],
  Moodle: [/^[^\\]+$/u, (student, k, files) => under(`${student}_${k}_assignsubmission_file/`, files)],
  'Moodle without folders': [
    /^[^\\]+$/u,
    (student, k, _, archive) => ({ [`${student}_${k}_assignsubmission_file_work.zip`]: archive }),
  ],
  Canvas: [
    /^[\p{L}\p{M}\p{N}\p{Pc}]+$/u,
    (student, k, _, archive) => ({ [`${student}_${k}_1${k}_work.zip`]: archive }),
  ],
};

/** Downloads of every kind. */
export const downloads: Arbitrary<Download> = fc
  .tuple(
    fc.constantFrom(...Object.entries(LAYOUTS)),
    name,
    work,
    archived(work),
    fc.boolean(),
    from('', 'CS1 (week 4)/', 'a/b/'),
  )
  .filter(
    ([[, [possible]], student, files]) =>
      possible.test(student) &&
      !/^\.?$|[/\0]/u.test(student) &&
      !['anna', 'ben'].includes(nameKey(student)) &&
      Object.keys(files).length > 0,
  )
  .map(([[title, [, layout]], student, files, archive, isPacked, around]) => {
    const others = ['anna', 'ben'].map((own, k) => {
      const honest = { '01-loss/solution.ts': own };
      return layout(own, k + 1, honest, zip(honest));
    });
    return {
      title: `${title}, ${JSON.stringify(student)}`,
      // In an archive a folder .git means nothing.
      isPacked: isPacked && title !== 'clones',
      around: isPacked && title !== 'clones' ? '' : around,
      files: Object.assign({}, ...others, layout(student, 3, files, archive)) as Entries,
    };
  });
