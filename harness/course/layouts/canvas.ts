import { type Claim, type Layout, type Owner } from './layout.ts';

// lib/content_zipper.rb: the sortable name in one word and lower case, LATE, the user's id; or anon_ and an id. Then the
// id of the file and its name, or text.html and link.html for what is not a file.
const NAMED =
  /^(?<name>[\p{L}\p{M}\p{N}\p{Pc}]*?)_(?<late>LATE_)?(?<number>\d+)_(?:\d+_(?<file>.+)|(?<page>text|link)\.html)$/su;
const ANONYMOUS =
  /^(?<late>LATE_)?anon_(?<anonymous>[A-Za-z0-9]+)_(?:\d+_(?<file>.+)|(?<page>text|link)\.html)$/su;

const REASONS: Readonly<Record<string, string>> = {
  text: 'a text entry, not a file',
  link: 'a link to a web page, not a file',
};

function ownerOf({
  name = '',
  late,
  number,
  anonymous,
}: Readonly<Record<string, string | undefined>>): Owner {
  const lateness = late === undefined ? {} : ({ late: true } as const);
  if (anonymous !== undefined) return { id: `anon_${anonymous}`, kind: 'anonymous', ...lateness };
  return {
    id: `${name}_${number}`,
    kind: 'student',
    name: name.normalize('NFC'),
    number: number!,
    ...lateness,
  };
}

/** Canvas's "Download Submissions": all files of all students in one folder. */
export const canvas: Layout = {
  system: 'canvas',
  title: 'a download from Canvas',
  claim: (segment): Claim | undefined => {
    const groups = (ANONYMOUS.exec(segment) ?? NAMED.exec(segment))?.groups;
    if (groups === undefined) return undefined;
    const { file, page } = groups;
    const owner = ownerOf(groups);
    return page === undefined ? { owner, file: file! } : { owner, refused: REASONS[page]! };
  },
};
