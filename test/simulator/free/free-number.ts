export interface FreeMessage {
  /** Digits are masked when shown. */
  sender: string;
  text: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** A public number whose messages everyone can read (reference 9). */
export interface FreeNumber {
  country: number;
  iso: string;
  slug: string;
  e164: string;
  national: string;
  archived: boolean;
  /** Newest first. */
  messages: FreeMessage[];
}
