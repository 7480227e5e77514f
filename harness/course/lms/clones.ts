import { studentOrGroup, type System } from './system.ts';

/**
 * The longest beginning that all names share and that ends with a hyphen: Classroom 50, as GitHub Classroom before it,
 * writes `<classroom>-<assignment>-<username>`.
 */
function sharedPrefix(names: readonly string[]): string {
  const [first = '', ...others] = names;
  let end = others.length === 0 ? 0 : first.length;
  while (end > 0 && !(first[end - 1] === '-' && others.every((name) => name.startsWith(first.slice(0, end)))))
    end -= 1;
  const prefix = first.slice(0, end);
  return names.some((name) => name === prefix) ? '' : prefix;
}

/**
 * Students are named after the folders of their repositories. The address in a repository says nothing: its owner may
 * have written it, and have handed in the folder `.git`; so most folders must be repositories.
 */
const layout: System['layout'] = ({ folders, repositories }, isGroups) => {
  if (repositories.length <= folders.size / 2) return undefined;
  const prefix = sharedPrefix(repositories);
  return {
    title: `a folder of clones${prefix === '' ? '' : ` whose names begin with "${prefix}"`}`,
    claim: (name) =>
      repositories.includes(name)
        ? { owner: { id: name.slice(prefix.length), kind: studentOrGroup(isGroups) } }
        : undefined,
  };
};

/** Cloned repositories. Grades and feedback go back by other ways. */
export const clones: System = { id: 'clones', name: 'GitHub (clones)', layout };
