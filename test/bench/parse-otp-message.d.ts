declare module 'parse-otp-message' {
  export default function parseOtpMessage(message: string): { code?: string; service?: string } | undefined;
}
