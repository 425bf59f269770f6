declare const __CLIENT_ID__: string | undefined;

/** The OAuth client id this build was made with, '' for none. */
export const builtInClientId = (typeof __CLIENT_ID__ === 'string' && __CLIENT_ID__) || '';

/** The client id to sign in with: the user's own goes before the build's; '' where there is neither. */
export function chooseClientId(own: string): string {
  return own || builtInClientId;
}
