import { type Failure, failure, failureCodes } from '@fortschrift/domain/failure';
import { failed, ok, type Result } from '@fortschrift/domain/result';
import type { AnswerOf, BodyOf, ParamsOf, QueryOf, RouteName } from './contract.ts';

type Input<Name extends RouteName> = ([ParamsOf<Name>] extends [never]
  ? unknown
  : { params: Record<ParamsOf<Name>, string> }) &
  ([BodyOf<Name>] extends [never] ? unknown : { body: BodyOf<Name> }) &
  ([QueryOf<Name>] extends [never] ? unknown : { query?: QueryOf<Name> });

type Rest<Name extends RouteName> = unknown extends Input<Name> ? [] : [input: Input<Name>];

/** A failed call: the server's failure, or `notSaved` when it could not be reached; `id` names the request in its log. */
export type CallFailure = Failure & { readonly status: number; readonly id?: string };

export type Call = <Name extends RouteName>(
  name: Name,
  ...rest: Rest<Name>
) => Promise<Result<AnswerOf<Name>, CallFailure>>;

/**
 * Makes the typed client of the HTTP surface. `fetch` is the caller's (SvelteKit's in a load function, the
 * browser's on a page); a call never throws, a network that fails is the failure `notSaved` with status 0.
 */
export function createClient(fetch: (input: string, init?: RequestInit) => Promise<Response>): Call {
  return async (name, ...rest) => {
    const input: {
      params?: Record<string, string>;
      body?: unknown;
      query?: Record<string, string | undefined>;
    } = rest[0] ?? {};
    const [method = 'GET', path = '/'] = name.split(' ');
    try {
      const response = await fetch(`/api${fill(path, input.params ?? {})}${search(input.query ?? {})}`, {
        method,
        credentials: 'same-origin',
        headers: input.body === undefined ? {} : { 'content-type': 'application/json' },
        ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
      });
      const answer: unknown = response.status === 204 ? null : await response.json();
      // The contract types both ends of this call, and the server answers nothing else with a 2xx.
      return response.ok ? ok(answer as never) : failed(readFailure(answer, response.status));
    } catch {
      return failed({ ...failure('notSaved'), status: 0 });
    }
  };
}

function fill(path: string, params: Record<string, string>): string {
  return path.replace(/:([a-z]+)/gi, (_, key: string) => encodeURIComponent(params[key] ?? ''));
}

function search(query: Record<string, string | undefined>): string {
  const given = Object.entries(query).flatMap(([key, value]): [string, string][] =>
    value ? [[key, value]] : [],
  );
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

/** A body that came with a status of refusal -> the failure in it, `busy` where there is none. */
export function readFailure(answer: unknown, status: number): CallFailure {
  if (typeof answer === 'object' && answer !== null && 'failure' in answer) {
    const sent = answer.failure;
    if (
      typeof sent === 'object' &&
      sent !== null &&
      'code' in sent &&
      failureCodes.some((code) => code === sent.code)
    ) {
      return { ...(sent as Failure), status };
    }
  }
  return { ...failure('busy'), status };
}
