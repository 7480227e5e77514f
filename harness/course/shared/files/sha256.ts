import { hash } from 'node:crypto';

/** Hashes bytes or a text in UTF-8. @returns `sha256-` and 64 hexadecimal digits */
export const sha256Of = (content: string | Uint8Array): string => `sha256-${hash('sha256', content, 'hex')}`;
