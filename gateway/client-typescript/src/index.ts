/**
 * The Kefu suite, typed by its own OpenAPI document. Every write carries an idempotency key and is repeated with it when
 * nobody answers, so it happens once; a refusal is a {@link Problem} that says what is wrong.
 */
import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { components, paths } from './schema.js';

export type { components, operations, paths } from './schema.js';

/** Any schema of the document by its name: `Schema<'ComplaintForm'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

export interface Options {
  /** Where the gateway is, without `/api/v1`. */
  readonly baseUrl: string;
  /** The bearer token, or where to get the present one. */
  readonly token: string | (() => string | Promise<string>);
  /** What people read: refusals and titles. */
  readonly language?: 'zh' | 'en';
  /** How often a request is repeated that was not answered, or answered with 429 or 503. */
  readonly retries?: number;
}

export type Kefu = Client<paths>;

/** A refusal (RFC 9457). `type` is stable; branch on it. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly type: string;
  readonly status: number;

  constructor(readonly body: Schema<'Problem'> & Record<string, unknown>) {
    super(`${body.type} (${body.status}): ${body.detail}`);
    this.type = body.type;
    this.status = body.status;
  }
}

export function kefu(options: Options): Kefu {
  const client = createClient<paths>({
    baseUrl: options.baseUrl,
    fetch: request => patiently(request, options.retries ?? 5),
  });
  client.use(manners(options));
  return client;
}

function manners({ token, language = 'zh' }: Options): Middleware {
  return {
    async onRequest({ request }) {
      const present = typeof token === 'string' ? token : await token();
      request.headers.set('Authorization', `Bearer ${present}`);
      request.headers.set('Accept-Language', language);
      const written = request.method === 'POST' || request.method === 'PATCH';
      if (written && !request.headers.has('Idempotency-Key')) {
        request.headers.set('Idempotency-Key', crypto.randomUUID());
      }
      return request;
    },
  };
}

/** Reads, and writes with a key, may be repeated; whoever is told when to come back comes back then. */
async function patiently(request: Request, retries: number): Promise<Response> {
  const repeatable = request.method === 'GET' || request.headers.has('Idempotency-Key');
  for (let attempt = 0; ; attempt++) {
    const last = !repeatable || attempt >= retries;
    try {
      const response = await fetch(request.clone());
      if (last || (response.status !== 429 && response.status !== 503)) return response;
      const seconds = Number(response.headers.get('Retry-After'));
      await pause(Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : backoff(attempt));
    } catch (fault) {
      if (last || request.signal.aborted) throw fault;
      await pause(backoff(attempt));
    }
  }
}

const backoff = (attempt: number) => Math.min(250 * 2 ** attempt, 8_000) * (0.5 + Math.random() / 2);

const pause = (milliseconds: number) => new Promise<void>(wake => setTimeout(wake, milliseconds));

type Answer<T> = { data?: T; error?: unknown; response: Response };

/** What was answered, or the refusal thrown as a {@link Problem}. */
export async function ok<T>(asked: Promise<Answer<T>>): Promise<NonNullable<T>> {
  const { data, error, response } = await asked;
  if (!response.ok) {
    const told = typeof error === 'object' && error !== null ? (error as Record<string, unknown>) : {};
    throw new Problem({
      type: 'about:blank', title: response.statusText, status: response.status, detail: String(error ?? ''), traceId: '',
      ...told,
    } as Schema<'Problem'> & Record<string, unknown>);
  }
  return data as NonNullable<T>;
}

/** Every item of a list, page after page. */
export async function* all<T>(
  page: (cursor: string | undefined) => Promise<Answer<{ items?: T[] | null; next?: string | null }>>,
): AsyncGenerator<T> {
  for (let cursor: string | undefined; ; ) {
    const found = await ok(page(cursor));
    yield* found.items ?? [];
    if (!found.next) return;
    cursor = found.next;
  }
}
