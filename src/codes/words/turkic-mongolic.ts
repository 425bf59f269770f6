/** Turkish, Azerbaijani, Turkmen, Uzbek, Kazakh, Kyrgyz, Tatar; Mongolian; Tajik, which shares their letters. */
export const turkicMongolic = `
code sifre qupia syrso ramz nuuc
for dogrul giris
enter girin yazin kirit kullan engiz daxil
thing hata siparis takip
elsewhere kargo kapi indir
stale doldu eski
`;
