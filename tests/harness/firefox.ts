import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { WebSocket } from 'ws';

/** Where Debian puts it, unless FIREFOX says otherwise. */
const FIREFOX = process.env['FIREFOX'] ?? '/usr/bin/firefox-esr';

/** Why tests in Firefox cannot run here; undefined where they can. */
export const WITHOUT_FIREFOX = existsSync(FIREFOX)
  ? undefined
  : `there is no Firefox at ${FIREFOX}: install Debian's firefox-esr, or set FIREFOX`;

/** Firefox speaks WebDriver BiDi itself; it needs no driver beside it. */
const READY = /^WebDriver BiDi listening on (?<address>ws:\/\/\S+)$/;
/** A profile without questions at the first start and without network calls. */
const PREFERENCES = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
};

/** One page in Firefox. */
export interface FirefoxPage {
  readonly goto: (address: string) => Promise<void>;
  /** Calls a function in the page. @param arg is sent as JSON, and so is what the function returns */
  readonly evaluate: <Arg, Result>(
    program: (arg: Arg) => Result | Promise<Result>,
    arg: Arg,
  ) => Promise<Result>;
  /** What the page logged as an error, and the errors that nothing caught. */
  readonly errors: readonly string[];
  /** Ends the browser. */
  readonly close: () => Promise<void>;
}

/** From Firefox: an answer to a command, or an event. */
interface Message {
  readonly type: 'success' | 'error' | 'event';
  readonly id?: number;
  readonly result?: unknown;
  readonly message?: string;
  readonly params?: { readonly level?: string; readonly text?: string };
}

/** A connection over which commands are sent, one answer for each. */
class Connection {
  readonly errors: string[] = [];
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (message: Message) => void>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => this.#receive(JSON.parse(String(data)) as Message));
    socket.on('close', () => {
      for (const settle of this.#waiting.values()) settle({ type: 'error', message: 'Firefox has ended' });
    });
  }

  static open(address: string): Promise<Connection> {
    const socket = new WebSocket(address);
    return new Promise((resolve, reject) => {
      socket.once('open', () => resolve(new Connection(socket)));
      socket.once('error', reject);
    });
  }

  /** @throws Error with what Firefox says */
  async send<Result>(method: string, params: object): Promise<Result> {
    this.#last += 1;
    const id = this.#last;
    const answer = new Promise<Message>((resolve) => this.#waiting.set(id, resolve));
    this.#socket.send(JSON.stringify({ id, method, params }));
    const { type, result, message } = await answer;
    if (type === 'error') throw new Error(`${method}: ${message}`);
    return result as Result;
  }

  #receive(message: Message): void {
    if (message.type === 'event') {
      if (message.params?.level === 'error') this.errors.push(message.params.text ?? '');
      return;
    }
    const settle = this.#waiting.get(message.id!);
    this.#waiting.delete(message.id!);
    settle?.(message);
  }
}

/** @throws Error if Firefox ends before it listens */
async function addressOf(firefox: ChildProcess): Promise<string> {
  const said: string[] = [];
  for await (const line of createInterface(firefox.stderr!)) {
    const address = READY.exec(line)?.groups?.['address'];
    if (address !== undefined) return address;
    said.push(line);
  }
  throw new Error(`Firefox ended before it listened:\n${said.join('\n')}`);
}

/** How a call in the page ended. */
type Called =
  | { readonly type: 'success'; readonly result: { readonly value: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

async function openPage(connection: Connection): Promise<Omit<FirefoxPage, 'close'>> {
  await connection.send('session.new', { capabilities: {} });
  await connection.send('session.subscribe', { events: ['log.entryAdded'] });
  const { context } = await connection.send<{ context: string }>('browsingContext.create', { type: 'tab' });
  return {
    errors: connection.errors,
    goto: async (url) => {
      await connection.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: async <Arg, Result>(program: (arg: Arg) => Result | Promise<Result>, arg: Arg) => {
      const called = await connection.send<Called>('script.callFunction', {
        functionDeclaration: `async (arg) => JSON.stringify(await (${program})(JSON.parse(arg)) ?? null)`,
        arguments: [{ type: 'string', value: JSON.stringify(arg) }],
        awaitPromise: true,
        target: { context },
      });
      if (called.type === 'exception') throw new Error(called.exceptionDetails.text);
      return JSON.parse(called.result.value) as Result;
    },
  };
}

/** Starts Firefox without a window and opens a page in it. */
export async function openFirefox(): Promise<FirefoxPage> {
  const profile = await mkdtemp(path.join(tmpdir(), 'firefox-'));
  const lines = Object.entries(PREFERENCES).map(
    (pair) => `user_pref(${pair.map((one) => JSON.stringify(one)).join(', ')});`,
  );
  await writeFile(path.join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(FIREFOX, ['--headless', '--remote-debugging-port', '0', '--profile', profile], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => firefox.once('close', resolve));
  const close = async (): Promise<void> => {
    firefox.kill();
    await ended;
    await rm(profile, { recursive: true });
  };
  try {
    const connection = await Connection.open(`${await addressOf(firefox)}/session`);
    firefox.stderr.resume();
    return { ...(await openPage(connection)), close };
  } catch (error) {
    await close();
    throw error;
  }
}
