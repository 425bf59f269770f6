/**
 * What fields are called, language by language. All rows are read for every page, so a row holds only what the rows
 * above do not have already: "telefon" stands once and serves fifteen languages. Attributes are mostly English, so that
 * row is the longest.
 *
 * The columns, with `;` between them, are the concepts in their order (see concepts.ts); words have `|` between them, are
 * lower case and without accents. A word matches at the beginning of a word ("telefon" reads "Telefonnummer" too); `=`
 * asks for the whole word, `~` allows it anywhere. Languages written without spaces match anywhere.
 *
 * code; verify; sent; phone; coupon; postal; either; otp; sms; trap; fax; emergency; password; card; identity; area; …
 */
export const WORDS: Record<string, string> = {
  en: [
    '~code|token',
    'verif|authentic|confirm|valid|two step|2 step|digit|=auth|activat|challenge|security code|passcode|login code',
    'sent|we send|emailed|received|resend|send again|send code|get code|new code|didn t',
    '~phone|=tel|=tele|tel no|=ph|=fone|contact no|contact nu|contactno|landline|whats|~mobile|=mob|=cell|cellular|=gsm',
    '~coupon|~promo|voucher|gift|invit|referr|redeem|discount|reward|loyal',
    '=zip|~zip|pincode|~postal|~postcode|post code|=plz|pin code',
    '=mail|~email|e mail|user|~username|~login|identifier',
    '=otp|~otpcode|~smscode|one time|onetime|=totp|=mfa|=2 fa|two factor|=otc|code we',
    '=sms|text message|texted|by text|via text',
    '~captcha|image code|picture|characters|letters|shown|robot|human|honey|leave this|spam',
    '~fax',
    'emergency|next of kin',
    '~password|passwd|=pwd|=pass',
    '~card|cvv|cvc|=csc|expir|bank',
    '=ssn|social sec|=tax|id number|order|customer|client|member|employ|company|booking|reference|quant|=qty|amount|number of',
    'area code|areacode|=area|=std',
    '=pin',
    '~birth|=dob|=day|=month|=year|=dd|=mm|=yy|date|=age',
    'choose|create|new p|set a|set your|repeat|re enter|current|change',
    'backup|recover|rescue|scratch',
    '~search|find a|keyword|locat|track',
    '~country|dial|calling code|phone prefix|phone code|phonecode',
    '=ext|=extn|~extension|~phoneext',
    '~name|street|~address|=city|message|comment|phonetic',
    'phone type|phonetype|phone model|device|best time',
  ].join(';'),
  es: 'codigo|clave;autentic;enviad|enviamos|recib|reenvi;~telefon|=tfno|=tlf|movil|celular|=cel;cupon|descuento|regalo;=cp;correo|usuario;;mensaje de texto;;;emergenc;contrasena',
  pt: ';;receb;telemovel;cupom|desconto|convite;;;;;;;;;;;=ddd',
  fr: ';;envoy|recu|renvoy|recevoir;portable;remise|reduc|parrain|avantage;;courriel|identifiant;;;;;urgen;mot de passe',
  de: ';bestatig|verifiz|stellig|~stellig|freischalt;gesend|geschickt|erhalten|erneut;~rufnummer|~handy|~mobil|festnetz;gutschein|rabatt|aktion;;benutzer;einmal|=tan|=mtan|smstan;;;;notfall;passwor|kennwort;~karte|konto|prufziffer',
  it: 'codice;conferm;inviat|ricevut|invia;cellulare|recapito;sconto|buono;;;;;;;;;;fiscale',
  nl: ';bevestig|cijfer;verzond|gestuurd|ontvang;~telefoon|mobiel;korting|cadeau;;;eenmalig',
  pl: 'kod|~kod;weryfik|potwier|autoryz|cyfr;wysl|otrzym|ponown;komork;rabat|zniz;pocztow',
  ru: 'код;подтв|провер|цифр;отправ|высла|получ|повтор;телефон|=тел|мобил|сотов;;;почт|логин;одноразов;смс|сообщ;картин;факс',
  uk: ';підтв|перевір;надісла|відправ;мобіль;;;;;повідомл',
  tr: ';dogrula|onay|haneli;gonder|gelen|tekrar;ceptel|cep tel|cep no;indirim|davet;posta kodu',
  ar: '~رمز|كود;~تحقق|~تاكيد;~رسل;~هاتف|~جوال|~موبايل|~محمول;;~بريدي',
  he: 'קוד|הקוד;~אימות|ספרות;~שלח;טלפון|~נייד',
  id: ';konfirm|sahkan|angka;kirim|dihantar|ulang;telepon|telpon|=telp|=hp|=nohp|ponsel;diskon|undangan;kode pos|poskod',
  vi: '=ma;xac nhan|xac thuc|xac minh;=gui;đien thoai|dienthoai|=sđt|=sdt|di đong;giam gia|gioi thieu',
  zh: '验证码|驗證碼|校验码|动态码|动态密码|确认码|短信码|认证码|認證碼;验证|驗證|认证|動態|动态|校验;发送|發送|获取|獲取|重新;电话|電話|手机|手機|联系方式|聯絡方式;邀请|邀請|优惠;;邮箱|郵箱|用户|账号;;短信|簡訊|短訊;图形|圖形|图片|圖片|看不清;传真|傳真;紧急|緊急',
  ja: 'コード|認証番号|確認番号|ワンタイム;認証|確認|桁;送信|届|再送;携帯|連絡先|=denwa|=keitai;クーポン|招待|紹介;;メール;;;画像;;緊急;;カード',
  ko: '인증번호|인증 번호|코드;인증|본인확인|자리;발송|전송|받기;전화|연락처|휴대폰|핸드폰;쿠폰|추천;;이메일;;;자동|보안문자;팩스',
  sv: ';bekraft|siff;skicka;=tfn|~tlf;;;;engang',
  da: ';bekræft|bekreft|cifre;sendt|modtag|mottatt;;gavekort',
  fi: '~koodi;vahvist|varmist|tunnist;lahet;~puhelin;alennu;;;kertakaytto',
  cs: ';over|potvrd|autor;odesl|zasl|posl|znov;;slev|zlav;;;jednora',
  hu: ';ellenor|megeros;kuld;;kedvezm;;;egyszer',
  ro: '=cod|codul;;trimi|primit;;reducer',
};
