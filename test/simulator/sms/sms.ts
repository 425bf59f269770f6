/** A message that reached a number. */
export interface Sms {
  id: number;
  /** Slug for an activation, the sender's name for a rent. */
  sender: string;
  text: string;
  /** What the server cut out of the text; 0 for its own notices on a rent. */
  code: string | 0;
  /** Milliseconds since 1970. */
  at: number;
}

const CODE = /(?<!\d)\d{4,8}(?!\d)|(?<!\d)\d{3}[ -]\d{3}(?!\d)/;

/** The code as the server would cut it out: the first group of 4 to 8 digits, else the whole text. */
export function cutCode(text: string): string {
  return CODE.exec(text)?.[0].replace(/\D/g, '') ?? text;
}
