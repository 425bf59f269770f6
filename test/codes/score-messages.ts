import type { ExtractedCode } from '../../src/codes/extract-code.ts';
import type { Message } from './messages.ts';

/** How well a reader of codes does. A wrong code counts twice: as a false answer and as a miss. */
export interface Score {
  messages: number;
  withCode: number;
  f1: number;
  precision: number;
  recall: number;
  /** Answers to messages without a code. */
  falseAnswers: number;
  /** Of the answers that would be filled without a click, how many are right. */
  autofillPrecision: number;
  /** Of the messages with a code, how many would be filled, rightly, without a click. */
  autofillShare: number;
  /** Origin-bound messages answered with their code and host. */
  originBound: { right: number; of: number };
  missed: string[];
}

export function scoreMessages(
  messages: readonly Message[],
  extract: (text: string) => ExtractedCode | null,
): Score {
  const answers = messages.map((message) => ({ message, answer: extract(message.text) }));
  const given = answers.filter(({ answer }) => answer !== null);
  const right = given.filter(({ message, answer }) => isRight(message, answer));
  const filled = given.filter(
    ({ answer }) => answer?.confidence === 'bound' || answer?.confidence === 'direct',
  );
  const filledRight = filled.filter(({ message, answer }) => isRight(message, answer));
  const withCode = messages.filter(({ code }) => code !== null).length;
  const bound = answers.filter(({ message }) => message.domain !== null);
  const precision = right.length / given.length;
  const recall = right.length / withCode;
  return {
    messages: messages.length,
    withCode,
    f1: (2 * precision * recall) / (precision + recall),
    precision,
    recall,
    falseAnswers: given.filter(({ message }) => message.code === null).length,
    autofillPrecision: filledRight.length / filled.length,
    autofillShare: filledRight.length / withCode,
    originBound: {
      right: bound.filter(({ message, answer }) => isRight(message, answer)).length,
      of: bound.length,
    },
    missed: answers
      .filter(({ message, answer }) => !isExpected(message, answer))
      .map(({ message }) => message.id),
  };
}

function isRight(message: Message, answer: ExtractedCode | null): boolean {
  return (
    message.code !== null &&
    answer?.code === message.code &&
    (answer.boundTo?.host ?? null) === message.domain
  );
}

function isExpected(message: Message, answer: ExtractedCode | null): boolean {
  return message.code === null ? answer === null : isRight(message, answer);
}
