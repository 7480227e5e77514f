import { once } from 'node:events';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { afterAll, expect, test } from 'vitest';
import { serveBuiltSite } from '../../../../../harness/course/ship/site/index.ts';
import { followSolutions } from '../../../../../harness/course/ship/site/solutions-feed.ts';
import { sharedFolder } from '../../../folders.ts';

const folder = await sharedFolder();
const files = new Map([
  ['index.html', '<html lang="en">page</html>'],
  ['a.js', '1'],
]);
const site = await serveBuiltSite(files, 0, followSolutions(folder, ['01-loss']));
afterAll(() => site.close());

/** @param target as it is written in the request, legal or not */
async function statusOf(target: string, headers: IncomingHttpHeaders = {}): Promise<number | undefined> {
  const { hostname, port } = new URL(site.address);
  const sent = request({ hostname, port, path: target, headers }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  response.destroy();
  return response.statusCode;
}

test.each(['//', '///', '/%', '/%00', '//\\', '/?%', '/solutions/..', 'http://[/', '*'])(
  'the address %s does not end the server',
  async (target) => {
    await statusOf(target);
    expect(await statusOf('/')).toBe(200);
  },
);

const HERE = 'http://127.0.0.1';

test.each([
  ['a person who opens the page', '/', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }, 200],
  ['the page', '/a.js', { 'sec-fetch-site': 'same-origin', origin: HERE }, 200],
  ['the page', '/solutions', { 'sec-fetch-site': 'same-origin' }, 200],
  ['a program that is not a browser', '/solutions', {}, 200],
  [
    'a link on another website',
    '/',
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
    200,
  ],
  [
    'a frame of another website',
    '/',
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    403,
  ],
  ['an image of another website', '//', { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'image' }, 403],
  ['another port of this machine', '/solutions', { 'sec-fetch-site': 'same-site' }, 403],
  [
    'another name that leads here',
    '/solutions',
    { host: 'attacker.example', 'sec-fetch-site': 'same-origin' },
    403,
  ],
] as const)('%s that asks for %s, with %j, gets %d', async (_, target, headers, status) => {
  expect(await statusOf(target, headers)).toBe(status);
});

test('files that take the place of others are served at once, and open pages load again', async () => {
  const others = new Map([
    ['index.html', '<html lang="en">page</html>'],
    ['b.css', 'p {}'],
  ] as const);
  const own = await serveBuiltSite(new Map(files), 0, followSolutions(folder, ['01-loss']));
  const reader = (await fetch(`${own.address}solutions`))
    .body!.pipeThrough(new TextDecoderStream())
    .getReader();
  expect((await reader.read()).value).toMatch(/^data: \{"01-loss":/);
  own.replace(new Map(others));
  expect((await reader.read()).value).toBe('event: reload\ndata:\n\n');
  expect((await fetch(`${own.address}a.js`)).status).toBe(404);
  const style = await fetch(`${own.address}b.css`);
  expect([await style.text(), style.headers.get('content-type')]).toEqual([
    'p {}',
    'text/css; charset=utf-8',
  ]);
  await own.close();
});

test('no file but those of the site can be read', async () => {
  for (const target of ['/../package.json', '/@fs/etc/passwd', '/__open-in-editor?file=a.js', '/%2e%2e/a.js'])
    expect(await statusOf(target), target).toBe(404);
});
