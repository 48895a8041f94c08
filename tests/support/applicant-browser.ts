import type { FastifyInstance } from 'fastify';

const OWN = { 'sec-fetch-site': 'same-origin' };

/** What somebody fills in of the first step, as a public body asks for it. */
export const person = {
  firstName: 'Ola',
  lastName: 'Nordmann',
  email: 'ola@example.com',
  phone: '',
  birthDate: '17.05.1990',
  sex: 'male',
  positionTitle: 'Lærer',
  municipality: 'Prøvevik',
};

/** The signed time of opening that a form carries. */
export const openedIn = (html: string): string => /name="opened" value="([^"]+)"/.exec(html)?.[1] ?? '';

/** A browser that keeps its cookies and sends forms as browsers do. */
export function applicantBrowser(app: FastifyInstance) {
  const jar = new Map<string, { readonly value: string; readonly path: string }>();
  const cookies = (url: string) =>
    Object.fromEntries(
      [...jar]
        .filter(([, { path }]) => url.startsWith(path))
        .map(([key, { value }]) => [key.split('@')[0], value]),
    );
  const keep = (response: { cookies: { name: string; value: string; path?: string }[] }) => {
    for (const { name, value, path = '/' } of response.cookies) jar.set(`${name}@${path}`, { value, path });
  };
  const get = async (url: string) => {
    const response = await app.inject({ url, cookies: cookies(url) as Record<string, string> });
    keep(response);
    return response;
  };
  const post = async (url: string, form: Record<string, string>) => {
    const response = await app.inject({
      method: 'POST',
      url,
      headers: { ...OWN, 'content-type': 'application/x-www-form-urlencoded' },
      cookies: cookies(url) as Record<string, string>,
      payload: new URLSearchParams(form).toString(),
    });
    keep(response);
    return response;
  };
  const upload = async (
    url: string,
    file: { kind: string; name: string; bytes: Buffer },
    fields: Record<string, string> = {},
  ) => {
    const form = new FormData();
    for (const [key, value] of Object.entries({ go: 'upload', ...fields })) form.append(key, value);
    form.append(`file-${file.kind}`, new Blob([new Uint8Array(file.bytes)]), file.name);
    const request = new Request('http://x', { method: 'POST', body: form });
    return app.inject({
      method: 'POST',
      url,
      headers: { ...OWN, 'content-type': request.headers.get('content-type') ?? '' },
      cookies: cookies(url) as Record<string, string>,
      payload: Buffer.from(await request.arrayBuffer()),
    });
  };
  return { get, post, upload };
}
