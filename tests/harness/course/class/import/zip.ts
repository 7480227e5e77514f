import { crc32, deflateRawSync } from 'node:zlib';

/** What an entry of an archive is like, besides its name. Archives of the wild, and hostile ones, need every field. */
export interface EntryOptions {
  readonly content?: string | Uint8Array;
  /** The bytes of the name; default: UTF-8. */
  readonly rawName?: Uint8Array;
  /** The flag that says that the name is UTF-8. */
  readonly saysUtf8?: boolean;
  readonly isEncrypted?: boolean;
  /** Of Unix: type and permissions. */
  readonly mode?: number;
  /** 0 store, 8 deflate, or anything else. */
  readonly method?: number;
  readonly wrongChecksum?: boolean;
  /** The unpacked length that the archive states. */
  readonly stated?: number;
}

export type Entries = Readonly<Record<string, string | Uint8Array | EntryOptions>>;

const isOptions = (entry: string | Uint8Array | EntryOptions): entry is EntryOptions =>
  typeof entry !== 'string' && !(entry instanceof Uint8Array);

function fields(...parts: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  return Buffer.concat(
    parts.map(([size, value]) => {
      const field = Buffer.alloc(size);
      field.writeUIntLE(value, 0, size);
      return field;
    }),
  );
}

/** Writes a ZIP archive byte by byte (PKWARE's APPNOTE.TXT), with one entry for each name. */
export function zip(entries: Entries): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, entry] of Object.entries(entries)) {
    const options = isOptions(entry) ? entry : { content: entry };
    const content = Buffer.from(options.content ?? '');
    const { method = 8, mode = 0o100644 } = options;
    const packed = method === 8 ? deflateRawSync(content) : content;
    const rawName = options.rawName ?? Buffer.from(name);
    const flags = ((options.saysUtf8 ?? true) ? 0x800 : 0) + (options.isEncrypted ? 1 : 0);
    const common = [
      [2, flags],
      [2, method],
      [4, 0],
      [4, options.wrongChecksum ? 1 : crc32(content)],
      [4, packed.length],
      [4, options.stated ?? content.length],
      [2, rawName.length],
      [2, 0],
    ] as const;
    const local = Buffer.concat([fields([4, 0x04034b50], [2, 20], ...common), rawName, packed]);
    central.push(
      fields([4, 0x02014b50], [2, 0x314], [2, 20], ...common, [2, 0], [2, 0], [2, 0]),
      fields([4, mode * 0x10000], [4, offset]),
      Buffer.from(rawName),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const count = locals.length;
  // More entries than two bytes can count are counted in a record of their own (ZIP64).
  const isLong = count > 0xfffe;
  const long = [
    [4, 0x06064b50],
    [4, 44],
    [4, 0],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [4, count],
    [4, 0],
    [4, count],
    [4, 0],
    [4, directory.length],
    [4, 0],
    [4, offset],
    [4, 0],
    [4, 0x07064b50],
    [4, 0],
    [4, offset + directory.length],
    [4, 0],
    [4, 1],
  ] as const;
  const counted = isLong ? 0xffff : count;
  return Buffer.concat([
    ...locals,
    directory,
    ...(isLong ? [fields(...long)] : []),
    fields(
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, counted],
      [2, counted],
      [4, directory.length],
      [4, offset],
      [2, 0],
    ),
  ]);
}
