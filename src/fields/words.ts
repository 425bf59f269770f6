/**
 * What fields are called, language by language. All rows are read for every page, so a row holds only what the rows
 * above do not have already: "telefon" stands once and serves fifteen languages. Attributes are mostly English, so that
 * row is the longest.
 *
 * The columns, with `;` between them, are the concepts in their order (see concepts.ts); words have `|` between them, are
 * lower case and without accents. A word matches at the beginning of a word ("telefon" reads "Telefonnummer" too); `=`
 * asks for the whole word, `~` allows it anywhere. Languages written without spaces match anywhere.
 *
 * code; verify; sent; digits; phone; coupon; postal; either; otp; sms; trap; fax; emergency; password; card; identity; area; …
 */
export const WORDS: Record<string, string> = {
  en: [
    '~code|token',
    'verif|confirm|valid|=auth|activat|challenge|security code|passcode|login code',
    'sent|we send|emailed|received|resend|send again|send code|get code|new code|didn t',
    'digit|character',
    '~phone|=tel|teln|tel no|=ph|=phn|=fone|contact no|contact nu|contactno|landline|daytime|evening|whats|~mobile|=mob|mobn|=cell|celln|cellular|=gsm',
    '~coupon|~promo|voucher|gift|invit|referr|redeem|discount|reward|loyal',
    '=zip|~zip|pincode|~postal|~postcode|post code|=plz|pin code',
    '=mail|~email|e mail|user|~username|~login|identifier',
    '=otp|~otpcode|~smscode|one time|onetime|=totp|=mfa|=2 fa|two factor|=otc|code we|authenticat|two step|2 step|security token',
    '=sms|text message|texted|by text|via text',
    '~captcha|=tv|imag|picture|characters you|letters|shown above|shown below|you see|robot|human|honey|leave this|spam',
    '~fax',
    'emergency|next of kin',
    '~password|passwd|=pwd|=pass',
    '~card|cvv|cvc|=csc|expir|bank',
    '=ssn|social sec|=tax|id number|order|customer|client|member|employ|company|booking|reference|quant|=qty|amount|number of',
    'area code|areacode|=area|=std',
    '=pin',
    '~birth|bday|=dob|day of|month|year|=dd|=mm|=yy|date|=age',
    'choose|create|new p|set a|set your|repeat|re enter|current|change',
    'backup|recover|rescue|scratch',
    '~search|find a|keyword|locat|track',
    '~country|dial|calling code|phone prefix|phone code|phonecode',
    '=ext|=extn|~extension|~phoneext',
    '~name|street|~address|=city|message|comment',
    'phone type|phonetype|phone model|phonemodel|~phonetic|microphone|headphone|device|best time',
  ].join(';'),
  es: 'codigo|clave;;envia|recib|reenvi;;~telefon|=tfno|=tlf|movil|celular|=cel;cupon|descuento|regalo;=cp;correo|usuario;autentic|solo uso|uso unic;mensaje de texto;;;emergenc;contrasena;;;cod area',
  pt: ';;receb;;telemovel;cupom|desconto|convite;;;;;;;;;;;=ddd',
  fr: ';;envoy|recu|renvoy|recevoir;;portable;remise|reduc|parrain|avantage;;courriel|identifiant;usage uniq;;;;urgen;mot de passe',
  de: ';bestatig|verifiz|freischalt|sicherheits|zugangs;gesend|senden|geschickt|erneut|anforder;~stellig;~rufnummer|~handy|~mobil|festnetz|natel;gutschein|rabatt|aktion;;benutzer;einmal|=tan|=mtan|smstan;;;;notfall;passwor|kennwort;~karte|konto|prufziffer;;vorwahl',
  it: 'codice;conferm;inviat|ricevut|invia;;cellulare|recapito;sconto|buono;;;monouso|temporane;;;;;;;fiscale',
  nl: ';bevestig;verzond|gestuurd|stuur|ontvang;cijfer;~telefoon|mobiel;korting|cadeau;;;eenmalig;;;;nood',
  pl: 'kod|~kod;weryfik|potwier|autoryz;wysl|otrzym|ponown;cyfr;komork;rabat|zniz;pocztow',
  ru: 'код;подтв|провер;отправ|высла|получ|повтор;цифр;телефон|=тел|мобил|сотов;;;почт|логин;одноразов;смс;картин;факс',
  uk: ';підтв|перевір;надісла|відправ;;мобіль',
  tr: ';dogrula|onay|guvenlik;gonder|gelen|tekrar;haneli;ceptel|cep tel|cep no;indirim|davet;posta kodu',
  ar: '~رمز|كود;~تحقق|~تاكيد;~رسل;;~هاتف|~جوال|~موبايل|~محمول;;~بريدي',
  he: 'קוד|הקוד;~אימות;~שלח;ספרות;טלפון|~נייד',
  id: ';konfirm|sahkan;kirim|dihantar|ulang;angka;telepon|telpon|=telp|=hp|=nohp|ponsel;diskon|undangan;kode pos|poskod;;=tac;;;;darurat',
  vi: '=ma;xac nhan|xac thuc|xac minh;=gui;;đien thoai|dienthoai|=sđt|=sdt|di đong;giam gia|gioi thieu',
  zh: '验证码|驗證碼|校验码|动态码|动态密码|确认码|短信码|认证码|認證碼;验证|驗證|认证|動態|动态|校验;发送|發送|获取|獲取|重新;;电话|電話|手机|手機|联系方式|聯絡方式;邀请|邀請|优惠;;邮箱|郵箱|用户|账号;;短信|簡訊|短訊;图形|圖形|图片|圖片|看不清;传真|傳真;紧急|緊急',
  ja: 'コード|認証番号|確認番号;認証|確認;送信|届い|再送;桁の;携帯|連絡先|=denwa|=keitai;クーポン|招待|紹介;;メール;ワンタイム|認証番号;;画像;;緊急;;カード',
  ko: '코드;인증|본인확인;발송|전송|받기|요청;자리;전화|연락처|휴대폰|핸드폰;쿠폰|추천;;이메일;인증번호|인증 번호;;자동|보안문자;팩스',
  sv: ';bekraft;skicka;siff;=tfn|~tlf;;;;engang',
  da: ';bekræft|bekreft;sendt|send ny|modtag|mottatt;cifre;;gavekort',
  fi: '~koodi;vahvist|varmist|tunnist;lahet;;~puhelin;alennu;;;kertakaytto',
  cs: ';over|potvrd|autor;odesl|zasl|posl|znov;;;slev|zlav;;;jednora',
  hu: ';ellenor|megeros;kuld;;;kedvezm;;;egyszer',
  ro: '=cod|codul;;trimi|primit;;;reducer',
  el: 'κωδικ;επιβεβ|επαληθ;στειλ|σταλ|αποστ;ψηφι;τηλεφων|κινητ;κουπον|εκπτωσ;ταχυδρ',
  bg: ';потв;изпрат|изпращ',
  sr: ';;посла|послат;;=моб|mobitel',
  fa: '~کد;تایید;~ارسال;رقم;تلفن|همراه;تخفیف;پستی;;پویا|یکبار;پیامک',
  hi: 'कड;सतयप|पषट;भज;अक;फन|मबइल;;पन कड;;ओटप|=ओ ट प;एसएमएस',
  bn: 'কড;যচই;পঠ;;ফন|মবইল;;পসট;;ওটপ',
  th: 'รหส;ยนยน;สงรหส|สงไป|ไดรบ;หลก;โทร|มอถอ;สวนลด;ไปรษณ;;;;;;;รหสผาน;บตร',
};
