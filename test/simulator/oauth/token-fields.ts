import * as v from 'valibot';
import type { SimRequest } from '../http/read-request.ts';

const Fields = v.object({
  grant_type: v.optional(v.string()),
  client_id: v.optional(v.string()),
  client_secret: v.optional(v.string()),
  redirect_uri: v.optional(v.string()),
  code: v.optional(v.string()),
  code_verifier: v.optional(v.string()),
  refresh_token: v.optional(v.string()),
  scope: v.optional(v.string()),
});

export type TokenFields = v.InferOutput<typeof Fields>;

function readBasic(header = ''): Record<string, string> {
  const encoded = /^Basic\s+(\S+)$/i.exec(header)?.[1];
  if (encoded === undefined) return {};
  const [id = '', secret = ''] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return { client_id: decodeURIComponent(id), client_secret: decodeURIComponent(secret) };
}

/** Form fields, or JSON as the framework also takes it; the client may identify itself by Basic. */
export function readTokenFields(request: SimRequest): TokenFields {
  const sent = request.json ?? Object.fromEntries(request.form);
  const fields = v.safeParse(Fields, sent);
  return { ...readBasic(request.header('authorization')), ...(fields.success ? fields.output : {}) };
}
