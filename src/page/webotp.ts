/**
 * WebOTP for pages that ask for it: `navigator.credentials.get({ otp })` gets the code of an SMS that is bound to their
 * origin, though it came to a number of ours. Runs in the page's own world, on granted sites in secure contexts. The one
 * patch of a page we allow ourselves; a page that looks for it can see it.
 *
 * Its channel to the assistant are two events, which carry nothing but "asked", "no longer" and this origin's code.
 */

interface OtpOptions {
  otp?: { transport?: unknown };
  signal?: AbortSignal;
}

type Get = (this: unknown, options?: OtpOptions) => Promise<unknown>;

function patch(container: { get: Get }): void {
  const passOn = container.get;
  const globals = globalThis as { OTPCredential?: { prototype: object } };
  globals.OTPCredential ??= class OTPCredential {};
  const { prototype } = globals.OTPCredential;
  let asked = 0;

  function tell(): void {
    dispatchEvent(new CustomEvent('simfill-otp', { detail: asked > 0 ? 'asked' : '' }));
  }

  function describe(code: string): object {
    return Object.create(prototype, {
      code: { value: code, enumerable: true },
      id: { value: '', enumerable: true },
      type: { value: 'otp', enumerable: true },
    });
  }

  const get: Get = function get(options) {
    const { transport } = options?.otp ?? {};
    const theirs = () => passOn.call(this, options);
    if (!Array.isArray(transport) || !transport.includes('sms')) return theirs();
    const { signal } = options ?? {};
    if (signal?.aborted) return Promise.reject(signal.reason);
    return new Promise((resolve, reject) => {
      const abort = new AbortController();
      const end = () => {
        if (abort.signal.aborted) return;
        abort.abort();
        asked--;
        tell();
      };
      const take = (event: Event) => {
        resolve(describe(String((event as CustomEvent).detail)));
        end();
      };
      addEventListener('simfill-otp-code', take, { signal: abort.signal });
      addEventListener('simfill-otp-who', tell, { signal: abort.signal });
      signal?.addEventListener('abort', () => {
        reject(signal.reason);
        end();
      });
      // The browser's own may bring the code from a phone of the user's; where it has none, ours goes on alone.
      theirs().then(
        (credential) => {
          if (!credential) return;
          resolve(credential);
          end();
        },
        () => {},
      );
      asked++;
      tell();
    });
  };
  container.get = get;
}

if (isSecureContext && self.origin !== 'null' && 'credentials' in navigator) {
  patch(CredentialsContainer.prototype as unknown as { get: Get });
}
