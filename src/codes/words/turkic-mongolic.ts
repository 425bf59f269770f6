import type { WordTable } from './word-table.ts';

/** Turkish, Azerbaijani, Turkmen, Uzbek, Kazakh, Kyrgyz, Tatar; Mongolian; Tajik, which shares their letters. */
export const turkicMongolic: WordTable = {
  code: 'sifre~ qupiasoz~ syrsoz~ ramz~ nuuc',
  purpose: `
    dogrula~ onay~ giris~ guvenlik~ tek_kull~ kimlik~ tesdiq~ tasdiq~ birdefelik tasdik~ kiris~ bir_mart~ xavfsiz~ rastau~ rasta~ kiru~
    tirkel~ qauip~ yrasto~ tastyk~ kiruu~ katto~ koopsuz~ vorid~ batalgaa~ nevtr~ burtg~ neg_udaa~ tassyk~`,
  enter: 'girin~ kullan~ yazin daxil_edin kirit~ foydalan~ engiz~ kirgiz~ oruul~ asigla~ giriz~',
  kind: `
    takip~ teslim~ posta~ rezerv~ siparis~ indirim~ kampanya~ hediye~ davet~ izlem~ sifaris~ endirim~ hediyye~ buyurt~ chegirm~ sovg'a~ taklif~
    zenildik syilyq~ tapsyrys~ arzandat~ belek~ hamdral~ zahialg~ tahfif~`,
  thing: `
    siparis~ kargo~ hesab~ hesap sonu abone~ tesisat~ police~ basvuru~ ara~ gonder~ bakiye~ tutar~ odeme~ harcama~ ret sifaris~ zeng mebleg~
    odenis~ buyurt~ hisob~ raqamiga qo'ng'ir~ summa~ to'lov~ tapsyrys~ sot~ qongyr~ qaldyq~ tolem~ buirut~ cal~ tolo~ zahialg~ dans~ zalga~ uldeg~`,
  measure:
    "lira~ manat~ so'm teng~ somon~ togrog~ dakika~ saniye~ deqiqe~ daqiqa~ soniya~ saat~ soat~ gun kun saga~ minut~",
  number: 'nolu numara~ raqam~ nomir~ dugaar~',
  stale:
    'eski onceki gecersiz suresi_dol~ evvelki kohne etibarsiz avvalgi oldingi muddati_t~ zaramsyz merzimi_ot~ zaraksyz murunku hucingui huucin',
  warning:
    'kimse~ paylasma~ hec_kim~ hech_kim~ bermang aytmang eskim~ aitpan~ bermen~ ec_kim~ berben~ hend_c buu ba_kase',
};
