import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import parseOtpMessage from 'parse-otp-message';
import { type ExtractedCode, extractCode } from '../../src/codes/extract-code.ts';
import { type Message, readOwnMessages, readWholeSet } from '../codes/messages.ts';
import { scoreMessages } from '../codes/score-messages.ts';

const RUNS = 5;

/** Figures of the code reader, with `parse-otp-message` beside it on the same lines. */
export async function benchCodes(): Promise<Record<string, unknown>> {
  const whole = readWholeSet();
  const messages = whole ?? readOwnMessages();
  return {
    lines:
      whole === null ? 'own messages only, the whole development set is not here' : 'whole development set',
    simfill: measure(messages, extractCode),
    // It knows no hosts and is not asked for them.
    'parse-otp-message': measure(
      messages.map((message) => ({ ...message, domain: null })),
      readWithParseOtpMessage,
    ),
    gzipBytes: await measureSize(),
  };
}

function measure(messages: readonly Message[], extract: (text: string) => ExtractedCode | null) {
  return { ...scoreMessages(messages, extract), microseconds: measureTime(messages, extract) };
}

/** It answers "G-123456" with its prefix and knows no confidence; the prefix is taken off to be fair. */
function readWithParseOtpMessage(text: string): ExtractedCode | null {
  const code = parseOtpMessage(text)?.code;
  return code === undefined ? null : { code: code.replace(/^g-/i, ''), confidence: 'near' };
}

/** Microseconds a message, each in its fastest of five runs over all. */
function measureTime(messages: readonly Message[], extract: (text: string) => unknown) {
  const fastest = messages.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < RUNS; run += 1) {
    for (const [index, { text }] of messages.entries()) {
      const start = performance.now();
      extract(text);
      fastest[index] = Math.min(fastest[index] ?? 0, (performance.now() - start) * 1000);
    }
  }
  const mean = fastest.reduce((sum, time) => sum + time, 0) / fastest.length;
  return { mean: round(mean), worst: round(Math.max(...fastest)) };
}

async function measureSize(): Promise<number> {
  const entry = fileURLToPath(new URL('../../src/codes/extract-code.ts', import.meta.url));
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  return gzipSync(result.outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
