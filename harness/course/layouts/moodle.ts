import { type Claim, type Layout, type Owner } from './layout.ts';

// mod/assign/classes/downloader.php: the name with spaces for underscores, the number, the plugin. A folder follows
// ("Download submissions in folders"; before Moodle 4.1 with one more underscore), or else the name of the file.
const NAME = /^(?<name>.*?)(?:_(?<number>\d+))?_assignsubmission_(?<plugin>[a-z]+)(?:_(?<file>.+)|_)?$/su;

/** Names that Moodle's English version gives to submissions without a name, and that teachers give to groups. */
const ANONYMOUS = /^participant$/iu;
const GROUP = /^(?:default )?(?:group|team|gruppe|groupe|grupo)\b/iu;

const REASONS: Readonly<Record<string, string>> = {
  onlinetext: 'online text, not a file',
  comments: 'comments, not a file',
};

function ownerOf(name: string, number: string | undefined, isGroups: boolean): Owner {
  const id = number === undefined ? name : `${name}_${number}`;
  // Only the default group has no number.
  if (isGroups || number === undefined || GROUP.test(name)) return { id, kind: 'group', name, number };
  return ANONYMOUS.test(name) ? { id, kind: 'anonymous', number } : { id, kind: 'student', name, number };
}

/**
 * Moodle's "Download all submissions", with or without a folder for each student.
 * @param isGroups the assignment is one of groups; without it, only names such as "Group 3" count as groups
 */
export const moodle = (isGroups = false): Layout => ({
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
    };
  },
});
