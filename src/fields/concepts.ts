/** One bit for each thing that the words around a field can mean; the bundler writes them as numbers. */
export enum Bit {
  code = 1 << 0,
  verify = 1 << 1,
  sent = 1 << 2,
  digits = 1 << 3,
  phone = 1 << 4,
  coupon = 1 << 5,
  postal = 1 << 6,
  either = 1 << 7,
  otp = 1 << 8,
  sms = 1 << 9,
  trap = 1 << 10,
  beside = 1 << 11,
  emergency = 1 << 12,
  password = 1 << 13,
  card = 1 << 14,
  identity = 1 << 15,
  area = 1 << 16,
  pin = 1 << 17,
  birth = 1 << 18,
  choose = 1 << 19,
  backup = 1 << 20,
  search = 1 << 21,
  country = 1 << 22,
  other = 1 << 23,
}

/**
 * What the words around a field can mean, and what that weighs: in the names and the label of a field for it being a
 * one-time code; in the text around such a field; around a row of boxes, where the text has all the say; in names and
 * label for a phone number. The order is the bit order of a meaning and the order of the columns in words.ts.
 *
 * `otp` names a one-time code by itself; `code` says only that it is some code; `sent` tells that one was sent or can be
 * sent again. `either` is an identifier that a phone number may share a field with ("e-mail or phone"). `beside`
 * is what goes with a phone and is not its number: fax, extension, type, model.
 */
export const CONCEPTS: [code: number, around: number, boxes: number, phone: number][] = [
  /* code */ [3, 0.5, 2, -5],
  /* verify */ [2, 0.5, 1, 0],
  /* sent */ [1, 2, 2, 0],
  /* digits */ [1, 0.5, 0, 0],
  /* phone */ [-1, 0, 0, 5],
  /* coupon */ [-8, -2, -7, -6],
  /* postal */ [-8, 0, -6, -7],
  /* either */ [0, 0, 0, 0],
  /* otp */ [5, 2, 3, -6],
  /* sms */ [2, 2, 3, 0],
  /* trap */ [-8, -3, -6, -9],
  /* beside */ [-6, 0, 0, -9],
  /* emergency */ [0, 0, 0, -9],
  /* password */ [-3, 0, 0, -6],
  /* card */ [-9, -3, -5, -6],
  /* identity */ [-6, 0, -2, -6],
  /* area */ [-6, 0, 0, 0],
  /* pin */ [1, 0, 0, -5],
  /* birth */ [-6, 0, -8, -6],
  /* choose */ [-3, 0, -4, 0],
  /* backup */ [-7, 0, -4, 0],
  /* search */ [-8, 0, 0, -8],
  /* country */ [-6, 0, 0, -3],
  /* other */ [-4, 0, 0, -2],
];
