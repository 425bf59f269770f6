/**
 * What fields are called, language by language. All rows are read for every page, so a row holds only what the rows
 * above do not have already: "telefon" stands once and serves fifteen languages. Attributes are mostly English, so that
 * row is the longest.
 *
 * The columns, with `;` between them, are the concepts in their order (see concepts.ts); words have `|` between them, are
 * lower case, without accents and in Latin letters where the language is written in Cyrillic ones too. A word matches at the beginning of a word ("telefon" reads "Telefonnummer" too); `=`
 * asks for the whole word, `~` allows it anywhere. Languages written without spaces match anywhere.
 *
 * code; verify; sent; digits; phone; coupon; postal; either; otp; sms; trap; beside; emergency; password; card; identity; area; …
 */
export const WORDS: string[] = [
  /* en */ [
    '~code|token',
    'verif|confirm|valid|=auth|activat|challenge|security code|passcode|login code',
    'sent|we send|~mailed|received|resend|send again|send code|get code|new code|didn t',
    'digit|character',
    '~phone|=tel|teln|tel no|=ph|=phn|=fone|contact no|contact nu|contactno|landline|daytime|evening|whats|~mobile|=mob|mobn|=cell|celln|cellular|=gsm',
    '~coupon|~promo|voucher|gift|invit|referr|redeem|discount|loyal',
    '~zip|pincode|~postal|~postcode|post code|=plz|pin code',
    '=mail|~email|e mail|user|~username|~login',
    '=otp|~otpcode|~smscode|one time|onetime|=totp|=mfa|=2 fa|two factor|=otc|code we|authenticat|two step|2 step|security token',
    '=sms|text message|texted|by text|via text',
    '~captcha|=tv|imag|picture|characters you|letters|shown above|shown below|you see|human|honey|leave this|spam|survey|reservation|certificat',
    '~fax|=ext|~extension|~phoneext|phone type|phone model|phonemodel|cell li|cell cou|cell ty|cell cul|~phonetic|microphone|headphone|device|best time',
    'emergency|next of kin',
    '~password|passwd|=pwd|=pass',
    '~card|cvv|cvc|=csc|expir|bank',
    '=ssn|social sec|=tax|id number|order|customer|client|member|booking|reference|quant|=qty|amount|number of',
    'area code|areacode|=area|=std',
    '=pin',
    '~birth|bday|=dob|=dd|=mm|=yy|date|=age',
    'choose|create|new p|repeat|re enter|current',
    'backup|recover|scratch',
    '~search|find a|keyword|locat|track',
    '~country|dial|calling code|phone code',
    '~name|street|~address|=city|message|comment',
  ].join(';'),
  /* es */ 'codigo|clave;;envia|recib|reenvi;;~telefon|=tlf|movil|celular|=cel;descuento;=cp;correo;autentic|solo uso;;;;contrasena;;;cod area',
  /* pt */ ';;receb;;telemovel;desconto|cupom|convite;;;;;;;;;;;=ddd',
  /* fr */ ';;envoy|recu|renvoy|recevoir;;portable;remise|reduc;;;usage uniq;;;;urgen',
  /* de */ ';bestatig|verifiz|sicherheits;gesend|senden|geschickt|erneut|anforder;~stellig;~rufnummer|~handy|~mobil|festnetz|natel;;;;einmal|=tan|=mtan;;;;notfall;;~karte|konto;;vorwahl',
  /* it */ 'codice;conferm;inviat|ricevut|invia;;cellulare|recapito;;;;monouso|temporane;;;;;;;fiscale',
  /* nl */ ';bevestig;verzond|gestuurd|stuur|ontvang;cijfer;~telefoon|mobiel;;;;eenmalig;;;;nood',
  /* pl */ 'kod|~kod;weryfik|potwier|autoryz;wysl|otrzym|ponown;;komork;rabat;pocztow',
  /* ru */ ';podtv|prover;otprav|vysla|poluc|povtor;;sotov;;;poct;odnorazov;;kartin',
  /* uk */ ';pidtv|perevir;nadisla|vidprav',
  /* tr */ ';dogrula|onay|guvenlik;gonder|gelen|tekrar;;cep tel|cep no;indirim;posta kodu',
  /* ar */ '~رمز|كود;~تحقق|~تاكيد;~رسل;;~هاتف|~جوال|~موبا|~محمول;;~بريدي',
  /* he */ 'קוד|הקוד;~אימות;~שלח;;טלפון|~נייד',
  /* id */ ';konfirm;kirim|ulang;;telepon|=telp|=hp|ponsel;;kode pos|poskod;;=tac;;;;darurat',
  /* vi */ '=ma;xac nhan|xac thuc|xac minh;=gui;;đien thoai|=sđt|=sdt|di đong',
  /* zh */ '验证码|驗證碼|校验码|动态码;验证|驗證|动态|校验;发送|發送|获取|獲取|重新;;电话|電話|手机|手機;邀请|邀請;;邮箱;;短信|簡訊;图形|圖形|图片;;紧急|緊急',
  /* ja */ 'コード;認証|確認;送信|届い|再送;;携帯|連絡先;;;;ワンタイム|認証番号;;画像;;緊急;;カード',
  /* ko */ '코드;인증;발송|전송|요청;;전화|연락처|휴대폰;;;;인증번호;;자동|보안문자',
  /* sv */ ';bekraft;skicka;;=tfn|~tlf;;;;engang',
  /* da */ ';bekræft|bekreft;sendt|send ny|modtag|mottatt;;;gavekort',
  /* fi */ '~koodi;vahvist;lahet;;~puhelin;;;;kertakaytto',
  /* cs */ ';over|potvrd|autor;odesl|zasl|znov;;;;;;jednora',
  /* hu */ ';ellenor|megeros;kuld;;;;;;egyszer',
  /* ro */ '=cod|codul;;trimi|primit',
  /* el */ 'κωδικ;επιβεβ|επαληθ;στειλ|σταλ;;τηλεφων|κινητ;;ταχυδρ',
  /* bg */ ';potv;izprat|izpras',
  /* sr */ ';;posla;;mobitel',
  /* fa */ '~کد;تایید;~ارسال;;تلفن|همراه;;پستی;;پویا;پیامک',
  /* hi */ 'कड;सतयप;भज;;फन|मबइल;;पन कड;;ओटप',
  /* bn */ 'কড;যচই;পঠ;;ফন|মবইল;;পসট;;ওটপ',
  /* th */ 'รหส;ยนยน;สงรหส|สงไป;;โทร|มอถอ;;ไปรษณ;;;;;;;;บตร',
];
