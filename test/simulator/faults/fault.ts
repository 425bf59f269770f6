/**
 * Trouble on command.
 * dropBefore: the connection ends before anything was done. dropAfter: the work is done, the answer is lost.
 * delay: the answer comes `ms` late. garbage: a body that is no JSON. html: a page instead of JSON.
 * status: `status` with an empty body. code: `{"response": code}` with `status`, nothing done.
 */
export type Trouble =
  | { kind: 'dropBefore' }
  | { kind: 'dropAfter' }
  | { kind: 'delay'; ms: number }
  | { kind: 'garbage' }
  | { kind: 'html'; status?: number }
  | { kind: 'status'; status: number }
  | { kind: 'code'; code: string; status?: number };

export type Fault = Trouble & {
  /** Method name as in the log (`getNum`, `rent/getRentNum`, `oauth/token`), or `*` for all. */
  match: string;
  /** How many requests it hits. Default 1. */
  times?: number;
};

/** Takes one use of the first fault meant for `name`. */
export function takeFault(faults: Fault[], name: string): Fault | undefined {
  const index = faults.findIndex(({ match }) => match === '*' || match.toLowerCase() === name.toLowerCase());
  const fault = faults[index];
  if (!fault) return undefined;
  const left = (fault.times ?? 1) - 1;
  if (left > 0) faults[index] = { ...fault, times: left };
  else faults.splice(index, 1);
  return fault;
}
