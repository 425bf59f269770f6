/** Titles that differ in Russian, the service's own default language. */
export const RUSSIAN_TITLES: Readonly<Record<string, string>> = {
  vkcom: 'ВКонтакте',
  odklru: 'Одноклассники',
  yandex: 'Яндекс',
  mailru: 'Mail.ru',
  mamba: 'Мамба',
  avito: 'Авито',
  fotostrana: 'Фотострана',
  fastfriend: 'ДругВокруг',
  yandex_eda: 'Яндекс Еда',
  sber: 'Сбер',
  vkusvill: 'ВкусВилл',
};
