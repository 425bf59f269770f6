/**
 * How sure an answer is.
 *
 * `bound`: the message names the site the code is for; `direct`: a word for code is joined to it and nothing
 * rivals it; `near`: the word stands in the same clause; `lone`: no word, but a single candidate.
 */
export type Confidence = 'bound' | 'direct' | 'near' | 'lone';

/** The one code of a message. `boundTo` comes with `bound` only. */
export interface ExtractedCode {
  code: string;
  confidence: Confidence;
  boundTo?: { host: string; frameHost?: string };
}

const BOUND =
  /(?:^|\s)@([\p{L}\p{N}.-]{1,253})\s{1,3}#([^\s#]{1,32})(?:\s{1,3}[@%]([\p{L}\p{N}.-]{1,253}))?\s*$/u;
const CODE = /(?<![\p{L}\p{N}.,*+#/-])(?:\d{3}[ -]\d{3}|\d{4,8})(?![\p{L}\p{N}*/-]|[.,]\d)/gu;
const CUE = /code|код|пароль|pin|otp|kod|código|codice|codigo|验证码|認証|인증/iu;

/** Reads the one code to type into a page out of an SMS, or answers null where there is none. */
export function extractCode(text: string): ExtractedCode | null {
  const message = text.slice(0, 2000).normalize('NFKC');
  const bound = BOUND.exec(message);
  if (bound?.[1]?.includes('.') && bound[2]) {
    const frameHost = bound[3];
    return {
      code: bound[2],
      confidence: 'bound',
      boundTo: frameHost ? { host: bound[1], frameHost } : { host: bound[1] },
    };
  }
  const candidates = Array.from(message.matchAll(CODE), (match) => match[0].replace(/[ -]/gu, ''));
  const [code] = candidates;
  if (code === undefined) return null;
  if (message.trim() === code) return { code, confidence: 'direct' };
  if (!CUE.test(message)) return null;
  return { code, confidence: candidates.length === 1 ? 'near' : 'lone' };
}
