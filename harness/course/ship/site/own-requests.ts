import type { IncomingMessage, ServerResponse } from 'node:http';

const isOwnHost = (host = ''): boolean => /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host);

/**
 * Accepts requests from the page, a person opening it, or a program other than a browser. Other websites can send requests through
 * a name that resolves here, an image or a frame.
 */
function isOwnRequest({ headers }: IncomingMessage): boolean {
  if (!isOwnHost(headers.host)) return false;
  const from = headers['sec-fetch-site'];
  if (from === undefined || from === 'same-origin' || from === 'none') return true;
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}

export function refuseOthers(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  if (isOwnRequest(request)) next();
  else response.writeHead(403).end();
}
