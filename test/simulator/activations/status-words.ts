import type { Language } from '../catalogue/names.ts';
import type { Status } from './activation.ts';

type Words = Readonly<Record<Language, string>>;

const WAITING: Words = {
  ru: 'Ожидается SMS',
  en: 'Waiting for SMS',
  zh: '等待短信',
  de: 'Warten auf SMS',
  fr: 'En attente du SMS',
};
const PREPARING: Words = {
  ru: 'Номер подготавливается',
  en: 'The number is being prepared',
  zh: '号码准备中',
  de: 'Nummer wird vorbereitet',
  fr: 'Numéro en préparation',
};
const ANSWERED: Words = {
  ru: 'SMS получено',
  en: 'SMS received',
  zh: '已收到短信',
  de: 'SMS erhalten',
  fr: 'SMS reçu',
};
const OVER: Words = {
  ru: 'Операция завершена',
  en: 'Operation is over',
  zh: '操作已结束',
  de: 'Vorgang beendet',
  fr: 'Opération terminée',
};

const WORDS: Readonly<Record<Status, Words>> = {
  TZ_INPOOL: PREPARING,
  TZ_NUM_PREPARE: PREPARING,
  TZ_NUM_WAIT: WAITING,
  TZ_NUM_ANSWER: ANSWERED,
  TZ_OVER_EMPTY: OVER,
  TZ_OVER_OK: OVER,
};

export function describeStatus(status: Status, lang: Language): string {
  return WORDS[status][lang];
}
