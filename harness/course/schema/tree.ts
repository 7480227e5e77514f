import type { Node } from 'jsonc-parser';
import type { Fault } from './problem.ts';

/** The properties of an object's node. One without a value, which the parser may leave behind, is skipped. */
function entriesOf(node: Node): { readonly key: Node; readonly name: string; readonly value: Node }[] {
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key === undefined || value === undefined ? [] : [{ key, name: String(key.value), value }],
  );
}

/** The value that a tree describes. Every name becomes an own property, even `__proto__`. */
export function valueOf(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(valueOf);
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(entriesOf(node).map(({ name, value }) => [name, valueOf(value)]));
}

/** One name or index as a part of a JSON pointer (RFC 6901), with its slash. */
export const pointerPart = (name: string | number): string =>
  `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;

const partsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/**
 * Follows a JSON pointer.
 * @returns the node of the value and, for a property, the node of its name; the root if the pointer leads nowhere
 */
export function nodeAt(root: Node, pointer: string): { readonly value: Node; readonly key?: Node } {
  let found: { value: Node; key?: Node } = { value: root };
  for (const part of partsOf(pointer)) {
    const { value } = found;
    const element = value.type === 'array' ? value.children?.[Number(part)] : undefined;
    // The last of several properties with one name counts, as in JSON.parse.
    const next =
      element === undefined ? entriesOf(value).findLast(({ name }) => name === part) : { value: element };
    if (next === undefined) return { value: root };
    found = next;
  }
  return found;
}

/** A fault for each repeated name in an object: readers of JSON differ in which of the values they use. */
export function repeatedNames(node: Node, pointer = ''): Fault[] {
  if (node.type === 'array')
    return (node.children ?? []).flatMap((child, index) =>
      repeatedNames(child, pointer + pointerPart(index)),
    );
  if (node.type !== 'object') return [];
  const names = new Set<string>();
  return entriesOf(node).flatMap(({ key, name, value }) => {
    const own = pointer + pointerPart(name);
    const again = names.has(name)
      ? [{ offset: key.offset, pointer: own, message: 'this property is repeated' }]
      : [];
    names.add(name);
    return [...again, ...repeatedNames(value, own)];
  });
}
