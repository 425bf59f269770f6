/** `{code}` the code, `{split}` the same in two halves, `{dashed}` with a dash between them, `{title}` the service, `{host}` its web host. */
export interface Template {
  text: string;
  length: 4 | 5 | 6 | 8;
}

/** Texts in the manner of real senders, for services without one of their own. */
export const TEMPLATES: readonly [Template, ...Template[]] = [
  { text: '{code} is your {title} verification code. Do not share it with anyone.', length: 6 },
  { text: '{title}: your code is {code}. It is valid for 10 minutes.', length: 4 },
  { text: 'Your {title} confirmation code: {split}', length: 6 },
  { text: '<#> {code} is your {title} code\nqK3zT8wYb1s', length: 5 },
  { text: 'Код подтверждения {title}: {code}. Никому его не сообщайте.', length: 6 },
  { text: '{code} — ваш код для входа в {title}', length: 5 },
  { text: '{title}-Code: {code}. Bitte nicht weitergeben. Gültig für 5 Minuten.', length: 6 },
  { text: 'Votre code {title} est le {split}. Il expire dans 15 minutes.', length: 6 },
  { text: 'Tu código de {title} es {code}. No lo compartas con nadie.', length: 6 },
  { text: '【{title}】验证码 {code}，5分钟内有效，请勿告知他人。', length: 6 },
  { text: 'Kod {title}: {code}. Nie podawaj go nikomu.', length: 8 },
];

/** Only for services whose host is known: the last line binds the code to it. */
export const BOUND_TEMPLATES: readonly [Template, ...Template[]] = [
  { text: 'Your {title} code is {code}.\n\n@{host} #{code}', length: 6 },
  { text: '{title}: ваш код {code}\n@{host} #{code}', length: 6 },
];

export const OWN_TEMPLATES: Readonly<Record<string, readonly [Template, ...Template[]]>> = {
  google: [
    { text: 'G-{code} is your Google verification code.', length: 6 },
    { text: 'G-{code} — проверочный код Google.', length: 6 },
  ],
  '3223': [
    { text: '{code} is your Facebook confirmation code', length: 5 },
    { text: 'FB-{code} is your Facebook confirmation code', length: 5 },
  ],
  telegram: [
    {
      text: 'Telegram code: {code}\n\nYou can also tap on this link to log in:\nhttps://t.me/login/{code}',
      length: 5,
    },
    {
      text: 'Код Telegram: {code}. Не давайте код никому, даже если его требуют от имени Telegram!',
      length: 5,
    },
  ],
  whatsapp: [{ text: 'Your WhatsApp code: {dashed}\n\nDo not share this code', length: 6 }],
};
