import type { Node } from 'jsonc-parser';
import type { Fault } from './problem.ts';

/** The entries of an object's node. A property whose value the parser did not find is left out. */
function entriesOf(node: Node): { readonly key: Node; readonly name: string; readonly value: Node }[] {
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key === undefined || value === undefined ? [] : [{ key, name: String(key.value), value }],
  );
}

/** The plain value of a tree. Every name is an own property of its object, `__proto__` too. */
export function valueOf(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(valueOf);
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(entriesOf(node).map(({ name, value }) => [name, valueOf(value)]));
}

/** One name as a part of a JSON pointer (RFC 6901). */
export const pointerPart = (name: string | number): string =>
  `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;

const partsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/**
 * The nodes that a JSON pointer leads to.
 * @returns the value's node, and that of its name where it is a property; the root where there is no such place
 */
export function nodeAt(root: Node, pointer: string): { readonly value: Node; readonly key?: Node } {
  let found: { value: Node; key?: Node } = { value: root };
  for (const part of partsOf(pointer)) {
    const { value } = found;
    const element = value.type === 'array' ? value.children?.[Number(part)] : undefined;
    // The last of several properties of one name is the one that counts, as in JSON.parse.
    const next =
      element === undefined ? entriesOf(value).findLast(({ name }) => name === part) : { value: element };
    if (next === undefined) return { value: root };
    found = next;
  }
  return found;
}

/** Names that stand twice in one object: JSON's readers differ in which of the values they take. */
export function repeatedNames(node: Node, pointer = ''): Fault[] {
  if (node.type === 'array')
    return (node.children ?? []).flatMap((child, index) =>
      repeatedNames(child, pointer + pointerPart(index)),
    );
  if (node.type !== 'object') return [];
  const known = new Set<string>();
  return entriesOf(node).flatMap(({ key, name, value }) => {
    const own = pointer + pointerPart(name);
    const again = known.has(name)
      ? [{ offset: key.offset, pointer: own, message: 'this property stands here a second time' }]
      : [];
    known.add(name);
    return [...again, ...repeatedNames(value, own)];
  });
}
