import type { WordTable } from './word-table.ts';

/** Turkish, Azerbaijani, Turkmen, Uzbek, Kazakh, Kyrgyz, Tatar; Mongolian; Tajik, which shares their letters. */
export const turkicMongolic: WordTable = {
  code: 'sifre~ qupia~ syrso~ ramz~ nuuc',
  purpose: `
    dogrul~ onay~ giris~ guven~ tek_kul~ tesdi~ tasdi~ birde~ kiris~ bir_mar~ xavfs~ rasta~ kiru~ tirke~
    yrast~ tasty~ katto~ batal~ nevtr~ neg_ud~ tassy~`,
  enter: 'girin~ kullan~ yazin daxil kirit~ foydal~ engiz~ kirgi~ oruul~',
  kind: `
    hata~ xeta~ xato~ takip~ teslim~ siparis~ indir~ kampan~ hediy~ davet~ izlem~ sifari~ endir~ buyur~
    chegi~ sovg~ zenil~ syily~ tapsy~ arzan~ belek~ hamdr~ zahia~ tahfi~`,
  thing: 'kargo~ hesab~ sonu bakiye~ tutar~ gonder~ hisob~ qaldy~ raqam~',
  elsewhere: 'kargo~ kurye~ kapi kapini~ kapisi~ posylka~ salemdeme~',
  measure: `
    manat so'm sum teng~ som togr~`,
  number: 'nolu numara~',
  stale: 'eski onceki geciz~ gecers~ evvel~ avval~ muddati_t~ zaram~ merzi~ murun~ hucin~ huuc~',
};
