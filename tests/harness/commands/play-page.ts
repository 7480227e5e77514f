import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { type Block } from '../blocks.ts';
import { runFile } from './run.ts';

/** `npm run check` takes minutes and needs the whole project: more-exercises.long.test.ts runs it with these files. */
const LEFT_OUT = 'npm run check';

/** Runs a command that must succeed. @returns what it printed */
export async function runIn(root: string, command: string, env = process.env): Promise<string> {
  const { status, stdout, stderr } = await runFile('bash', ['-c', command], { cwd: root, env });
  expect(status, `${command}\n${stdout}${stderr}`).toBe(0);
  return stdout;
}

/** Runs a block of commands, or writes a block that is a file. @returns what the commands printed */
async function play(root: string, { language, info, text }: Block): Promise<string> {
  if (language === 'sh') {
    const commands = text.trim().split('\n');
    let printed = '';
    for (const command of commands.filter((one) => one !== LEFT_OUT)) printed += await runIn(root, command);
    return printed;
  }
  if (info.includes(' ') || info === 'course.json') return '';
  await mkdir(path.dirname(path.join(root, info)), { recursive: true });
  await writeFile(path.join(root, info), text);
  return '';
}

/** Follows a page: its commands and its files, in their order. @returns what the commands printed */
export async function playPage(root: string, blocks: readonly Block[]): Promise<string> {
  let printed = '';
  for (const block of blocks) printed += await play(root, block);
  return printed;
}
