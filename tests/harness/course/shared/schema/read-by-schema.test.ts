import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readBySchema } from '../../../../../harness/course/shared/schema/index.ts';

const TEXT = '{ "steps": 3 }';
const strict = (properties: object): string =>
  JSON.stringify({ type: 'object', additionalProperties: false, properties });

test('what was valid stays valid, as long as neither the file nor its schema nor a further rule changes', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'schema-'));
  const schema = path.join(folder, 'steps.schema.json');
  const kindOf = async (text: string, message?: string): Promise<string> => {
    const rule = () => (message === undefined ? [] : [{ pointer: '/steps', message }]);
    const parsed = await readBySchema(text, 'steps.json', schema, rule);
    return parsed.kind === 'valid'
      ? JSON.stringify(parsed.value)
      : parsed.problems.map((one) => one.message).join();
  };
  try {
    await writeFile(schema, strict({ steps: { type: 'number' } }));
    for (const _ of ['validated', 'noted']) {
      expect(await kindOf(TEXT)).toBe('{"steps":3}');
      expect(await kindOf('{ "steps": "3" }')).toBe('"3" must be a number');
    }
    expect(await kindOf(TEXT, 'too few')).toBe('too few');
    await writeFile(schema, strict({ turns: { type: 'number' } }));
    expect(await kindOf(TEXT)).toMatch('unknown property');
  } finally {
    await rm(folder, { recursive: true });
  }
});
