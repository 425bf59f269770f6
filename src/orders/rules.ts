/** Times of the service, in ms (reference, sections 7 and 8) and those we set ourselves. */

const second = 1000;

/** Length of most activations. The service's own word replaces it. */
export const activationMs = 900 * second;

/** Guard interval: how long an activation without SMS cannot be closed. The service's own word replaces it. */
export const guardMs = 120 * second;

/** Right after `getNum` an operation may not be listed yet (reference 7.2). */
export const listingMs = 15 * second;

/** How long a number is waited for where the service does not even say that it is looking for one (reference 7.5). */
export const numberlessMs = 60 * second;

/** A listed operation has to be missing this long, and twice, before anything is concluded from it. */
export const missingMs = 3 * second;

/** "Was not ordered" needs this many good answers without it … */
export const lostAnswers = 3;

/** … over this long (promise 2). */
export const lostMs = 30 * second;

/** A time that moved by less is the service's rounding, not news. */
export const jitterMs = 3 * second;

/** An activation that vanishes this near to its end has run out. */
export const expirySlackMs = 30 * second;

/** The first SMS of a rent must come within this time (reference 8.6). The service's own word replaces it. */
export const confirmMs = 20 * 60 * second;

/** `time` of a rent counts whole minutes. */
export const rentJitterMs = 90 * second;
