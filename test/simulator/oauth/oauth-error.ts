/** An error as the framework underneath words it (reference 4.7). */
export interface OAuthError {
  status: 400 | 401;
  error:
    | 'invalid_request'
    | 'invalid_client'
    | 'invalid_grant'
    | 'invalid_scope'
    | 'unsupported_grant_type'
    | 'access_denied';
  description: string;
  hint?: string;
}

export const INVALID_CLIENT: OAuthError = {
  status: 401,
  error: 'invalid_client',
  description: 'Client authentication failed',
};

export const ACCESS_DENIED: OAuthError = {
  status: 401,
  error: 'access_denied',
  description: 'The resource owner or authorization server denied the request.',
  hint: 'The user denied the request',
};

export const UNSUPPORTED: OAuthError = {
  status: 400,
  error: 'unsupported_grant_type',
  description: 'The authorization grant type is not supported by the authorization server.',
  hint: 'Check that all required parameters have been provided',
};

export function invalidRequest(parameter: string, hint?: string): OAuthError {
  return {
    status: 400,
    error: 'invalid_request',
    description: 'A parameter of the request is missing, wrong or given twice.',
    hint: hint ?? `Check the \`${parameter}\` parameter`,
  };
}

export function invalidGrant(hint: string): OAuthError {
  return { status: 400, error: 'invalid_grant', description: 'The grant cannot be used.', hint };
}

export function invalidScope(scope: string): OAuthError {
  return {
    status: 400,
    error: 'invalid_scope',
    description: 'The requested scope is invalid, unknown, or malformed',
    hint: `Check the \`${scope}\` scope`,
  };
}

/** The parameters that carry it, in redirects and in JSON alike. */
export function errorFields({ error, description, hint }: OAuthError): Record<string, string> {
  return { error, error_description: description, ...(hint ? { hint } : {}), message: description };
}
