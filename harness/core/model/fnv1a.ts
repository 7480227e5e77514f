/** The FNV-1a hash of the UTF-16 units of a text, as an unsigned 32-bit integer. It is fast and not cryptographic. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < text.length; k += 1) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  return hash >>> 0;
}
