/** A part of a code, and where it begins. */
export interface CodePart {
  text: string;
  at: number;
}

/**
 * Cuts a code into the parts a person reads it in: 482913 -> 482 913. Only digits, and only where the parts come
 * out even; what is copied and filled is the code itself.
 */
export function groupCode(code: string): CodePart[] {
  const size = /^\d{6,}$/.test(code) ? [3, 4].find((part) => code.length % part === 0) : undefined;
  if (!size) return [{ text: code, at: 0 }];
  return Array.from({ length: code.length / size }, (_, index) => {
    const at = index * size;
    return { text: code.slice(at, at + size), at };
  });
}
