// The API, called with the session's cookie. The header shows the gateway that this script is its own.

export class Problem extends Error {
  constructor(status, document) {
    super(document.detail || document.title || `The server answered ${status}.`);
    this.status = status;
    this.code = document.code;
    this.faults = document.faults || [];
    this.faultCount = document.faultCount;
  }
}

async function call(method, path, body, headers = {}) {
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    headers: {
      Accept: 'application/json',
      'X-Linkwright-Request': 'portal',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    body: body === undefined || body instanceof Blob ? body : JSON.stringify(body),
  });
  if (response.status === 401) throw new Problem(401, { detail: 'Your session has ended. Load the page again to sign in.' });
  const text = await response.text();
  const document = text ? JSON.parse(text) : null;
  if (!response.ok) throw new Problem(response.status, document || {});
  return { document, tag: response.headers.get('ETag'), location: response.headers.get('Location') };
}

export const get = (path) => call('GET', path);

export const put = (path, body, headers) => call('PUT', path, body, headers);

export const post = (path, body, headers) => call('POST', path, body, headers);

/** What a question is answered with as a picture. */
export async function drawing(path, body) {
  const response = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { Accept: 'image/svg+xml', 'Content-Type': 'application/json', 'X-Linkwright-Request': 'portal' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Problem(response.status, await response.json().catch(() => ({})));
  return response.blob();
}

/** What has another form than JSON: a paper, a picture. */
export async function blob(path, type) {
  const response = await fetch(path, { credentials: 'same-origin', headers: { Accept: type, 'X-Linkwright-Request': 'portal' } });
  if (!response.ok) throw new Problem(response.status, await response.json().catch(() => ({})));
  return response.blob();
}

/** Makes a repetition of the same request harmless. */
export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
