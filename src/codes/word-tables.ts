/**
 * Words of every language, a table a family; a new family is added below. Each line of a table is a meaning and the stems that have it:
 *
 * - `code`: nouns for code, password, PIN, token; `secret`: those that can only mean a code for one use;
 * - `for`: what such a code is for: verification, sign-in, security;
 * - `enter`: enter, use, type;
 * - `thing`: what has a number of its own (order, card, phone); beside a word for code it makes another kind of code of it;
 * - `elsewhere`: where codes are shown, told or keyed in, never typed into a page: courier, locker, door, till, Wi-Fi;
 * - `number`: what follows counts something; for sign-in ("verification number") it is a code;
 * - `is`: joins a noun to what follows as a colon does;
 * - `stale`: previous, expired, no longer valid.
 *
 * A stem of up to three letters is a whole word, a longer one stands for all words that begin with it, `~code` also for
 * those that hold it; `cod~` begins words in spite of its length, and `porta.` ends with them. `_` is a space within a
 * phrase. Stems in capitals count only in capitals. Scripts that glue their particles on or write no spaces (Arabic,
 * Devanagari, Thai, Chinese …) may hold every stem anywhere, unless it ends in `.`. Accents do not matter (but for "ã"), and words of
 * related scripts are written once: Cyrillic, Greek, Georgian and Armenian in Latin letters, the scripts of India in
 * Devanagari, Lao in Thai (see `fold-text.ts`).
 */
export const wordTables: readonly string[] = [
  // What messages of every language borrow.
  `code cod~ ~code ~kod ~kood ~token pin parol passw ~passord
secret otp ~TAN captcha time_code
for ~verif confirm weryf auten autor auth login secur segur sicur tempor aktiv activ acces regist
enter formul
thing swift. err~ refer qr zip pnr confirmation_n registration_n pos postc postnr posta poskod area order klient client rezerv reserv tel telef kart bonus gift ~promo rabat coupon kupon cupo
elsewhere puk wifi kurjer kurier courier corrier paket pakk
number # nr num ~numm ~numer numb nomer nomor
stale expired blocked changed
`,
  // English, German, Dutch, Frisian, Afrikaans, Swedish, Norwegian, Danish, Icelandic.
  `code coce ~kennwort wachtw ~losenord
for sign one recov ~bestat ~sicher anmeld einmal freisch bevest ~bekref engang
enter enter use type eingeb geben verwend voer vul tik gebruik ange bruk indtast skriv sladu
thing dress gate. tax text_code case student product door. ~fehler exit sort tracking booking claim customer_c invoice flight card. a/c acct text reply call volg hamt afhent ophaal pickup discount gutsch korting
elsewhere parcel package locker front_door entrance turcod redeem ~abhol hente
is is lautet
stale no_longer previous old nicht_mehr alte. lenger langre niet_meer
`,
  // Spanish, Portuguese, Galician, Catalan, French, Italian, Romansh, Romanian.
  `code clave contras senha chave passe.
for sesion
enter introdu ingres usa utili saisi entrez inser digite digita indique
thing prenot pedido tarjeta cart suivi command fiscal retir recog ridic descue descon remise scont regal cadeau portail
elsewhere paquete colis livreur repartid entregad pacco casier taquil porta. porte. canje
stale a_expir caduc ya_no ja_no ja_nao
`,
  // Russian, Ukrainian, Belarusian, Bulgarian, Macedonian, Serbian, Croatian, Slovene, Polish, Czech, Slovak, Sorbian.
  `code hasl hesl lozin gesl zapork klic.
for podtv potv vhod vhid overo
enter vved vnes unes wpisz zadej zadaj naber vpis ukaz vjved
thing bled osibk pomil tovar zakaz zamow bron otsle track otrim odbioru preuz prevz vyzv skid otstj znizk podar
elsewhere posyl zasiel zasil paczk balik domof aceik bramy brany drzwi vorot slagb dver polucen
is e
stale izmenen istek nedei boljse_ne star. staryi vece_ne neplat nediis ni_vec
`,
  // Lithuanian, Latvian, Estonian, Finnish, Hungarian.
  `code slapta tunnus jelsz
for ~vahvis ellen
enter ivesk syota irja truki
elsewhere siunta atsiem iznem pakiau csomag futar nouto
stale enaa
`,
  // Greek, Albanian, Basque, Maltese, Irish, Scottish Gaelic, Welsh, Breton, Esperanto; Georgian and Armenian.
  `code synti chod gagtn
enter pliktr eisag vendos seiqva mutkag
elsewhere portas
`,
  // Turkish, Azerbaijani, Turkmen, Uzbek, Kazakh, Kyrgyz, Tatar; Mongolian; Tajik, which shares their letters.
  `code sifre qupia syrso ramz nuuc
for dogrul onay giris
enter girin yazin kirit kullan engiz daxil
thing hata siparis takip teslim indirim
elsewhere kargo kapi. kapisi
stale doldu eski
`,
  // Arabic, Persian, Dari, Pashto, Kurdish, Urdu: one script, each letter in one spelling.
  `code رمز كود كلمة_ال السري. سري. کد. کوډ کوڈ کۆد
secret یکبار او_ٹی_پی
for تحقق تاكيد تعريف دخول تایید
enter ادخل استخدم وارد
thing خطا بريد طلبك تتبع رهگیری پیگیری بطاقه کارت سفارش شحن
elsewhere الباب. مندوب طرد خصم تخفیف
number رقم.
stale لم_يعد منقضی
`,
  // Hebrew.
  `code קוד סיסמ טוקן
for אימות כניס
enter הזן הזין הקש
thing מיקוד כרטיס
elsewhere שליח. השליח. דלת איסוף חביל
`,
  // Amharic; Swahili, Somali, Hausa, Yoruba, Igbo, Zulu, Xhosa, Kinyarwanda, Malagasy, Kabyle.
  `code ኮድ የይለፍ msimbo ya_siri sirri ~khodi ~khowudi kaody tangalt
for ማረጋገጫ ~thibit tantanc xaqii tabbat
enter weka faka
number ቁጥር namba lambar
`,
  // Hindi, Marathi, Nepali, Bengali, Gujarati, Punjabi, Odia, Tamil, Telugu, Kannada, Malayalam, all in Devanagari letters.
  `code कोड पासव पासओ पिन पि॰न कुऱियी संकेत
secret ओटीपी ओटिप ओ.टी
for सत्याप
enter दर्ज दाखल भर नमोदु
thing पिन_कोड त्रुटि ऑर्डर
elsewhere पार्सल कूपन
stale नहीं_है
`,
  // Sinhala; Dhivehi.
  `code කේත ކޯޑ
`,
  // Vietnamese with and without accents, Indonesian, Malay, Javanese, Tagalog, Cebuano.
  `code mã la_ma ma_dang ma_xac ma_otp ma_kich mat_khau tac
enter nhap masukk guna gamitin isi
thing don_hang khach_hang resi tk giam diskon
elsewhere kurir loker klaim pengam
is la
stale het_h tidak_berl
`,
  // Thai, Lao, Khmer, Burmese: no spaces between words.
  `code รหัส โค้ด ละหัด កូដ ကုဒ်
enter กรอก ใส่
thing สินค้า โทร บัตร
number หมายเลข
elsewhere พัสดุ ประตู ส่วนลด
`,
  // Chinese in both sets of characters, and Japanese, which shares them.
  `code 码 碼 コード パスワード 暗証 トークン 令牌 口令
for 验证 驗證 认证 認證 登录 登入 动态 動態 认 認 确 確 ワンタイム
enter 输入 輸入 入力
thing 号码 號碼 错误 エラー 邮 商品 注文 订单 条码 致电 客服 电话
elsewhere 取件 取货 取餐 取票 提货 快递 包裹 驿站 外卖 大门 ドア 荷物 优惠 優惠 折扣 券 クーポン
number 番号 号 號
stale 过期 失效 上一
`,
  // Korean.
  `code 코드 비밀번호
for 인증 확인
enter 입력
thing 오류 주문
elsewhere 택배 현관 쿠폰
number 번호
stale 만료
`,
];
