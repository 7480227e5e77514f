import { type Claim, type Layout, type Owner, studentOrGroup } from './layout.ts';

// mod/assign/classes/downloader.php: the name with spaces for underscores, the number, the plugin. A folder follows
// ("Download submissions in folders"; before Moodle 4.1 with one more underscore), or else the name of the file.
const NAME = /^(?<name>.*?)(?:_(?<number>\d+))?_assignsubmission_(?<plugin>[a-z]+)(?:_(?<file>.+)|_)?$/su;

/** What Moodle's English version names a submission without a name. */
const ANONYMOUS = /^participant$/iu;

/** Names that teachers give to groups, and a student may choose. */
const LIKE_GROUP = /^(?:group|team|gruppe|groupe|grupo)\b/iu;

const REASONS: Readonly<Record<string, string>> = {
  onlinetext: 'online text, not a file',
  comments: 'comments, not a file',
};

function ownerOf(name: string, number: string | undefined, isGroups: boolean): Owner {
  const id = number === undefined ? name : `${name}_${number}`;
  if (!isGroups && ANONYMOUS.test(name)) return { id, kind: 'anonymous', number };
  return { id, kind: studentOrGroup(isGroups), name, number };
}

/** Only the default group of a group assignment has no number. */
const NO_NUMBER = 'a name without a number, as Moodle gives it to groups only: import it with --groups';

/**
 * Moodle's "Download all submissions", with or without a folder for each student.
 * @param isGroups the assignment is one of groups
 */
export const moodle = (isGroups: boolean): Layout => ({
  system: 'moodle',
  title: 'a download from Moodle',
  claim: (segment): Claim | undefined => {
    const { name, number, plugin, file } = NAME.exec(segment)?.groups ?? {};
    if (name === undefined || plugin === undefined) return undefined;
    const refused = plugin === 'file' ? undefined : (REASONS[plugin] ?? `${plugin}, not a file`);
    return {
      owner: ownerOf(name.replaceAll('_', ' ').normalize('NFC'), number, isGroups),
      file,
      refused,
      unclear: number === undefined && !isGroups ? NO_NUMBER : undefined,
      mayBeGroup: number === undefined || LIKE_GROUP.test(name),
    };
  },
});
