import { createCipheriv, createDecipheriv, hash } from 'node:crypto';

// Sealing keeps answers out of editors, searches and diffs and detects changed files. It is not secret: anyone can open it with
// this module.

const CIPHER = 'aes-256-gcm';
/** Each key is used for one text only. */
const IV = Buffer.alloc(12);
const TAG_LENGTH = 16;

const keyFrom = (text: string): Buffer => hash('sha256', text, 'buffer');

/** @param key the text of another file, without which this one cannot be opened */
export function seal(text: string, key: string): Buffer {
  const cipher = createCipheriv(CIPHER, keyFrom(key), IV);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([cipher.getAuthTag(), sealed]);
}

/** @throws Error if the sealed text or the key has been changed */
export function unseal(sealed: Buffer, key: string): string {
  const decipher = createDecipheriv(CIPHER, keyFrom(key), IV, { authTagLength: TAG_LENGTH });
  decipher.setAuthTag(sealed.subarray(0, TAG_LENGTH));
  return Buffer.concat([decipher.update(sealed.subarray(TAG_LENGTH)), decipher.final()]).toString('utf8');
}
