declare const __CLIENT_ID__: string | undefined;

/** The OAuth client id this build was made with, '' for none. A setting of the user's own goes before it. */
export const builtInClientId = (typeof __CLIENT_ID__ === 'string' && __CLIENT_ID__) || '';
