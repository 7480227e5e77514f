import { findNodeAtLocation, type Node } from 'jsonc-parser';

/** Segment of a JSON pointer (RFC 6901), with slash. */
export const pointerPart = (name: string | number): string =>
  `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Finds the node at a JSON pointer. @returns the root if the pointer leads nowhere */
export function nodeAt(root: Node, pointer: string): Node {
  let node: Node | undefined = root;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    node = findNodeAtLocation(node, [node.type === 'array' ? Number(name) : name]);
    if (node === undefined) return root;
  }
  return node;
}
