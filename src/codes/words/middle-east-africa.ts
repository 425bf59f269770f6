import type { WordTable } from './word-table.ts';

/** Arabic, Persian, Dari, Pashto, Kurdish, Urdu: one script, each letter in one spelling. */
export const arabicScript: WordTable = {
  code: 'رمز كود كلمة_المرور كلمة_مرور كلمة_السر الرقم_السري رقم_سري =کد =کدی =کدتان =کدهای گذرواژه پسورد پسوورد پاس_ورڈ پن_کوڈ کوډ کوڈ کۆد پټنوم تېپه_نوم',
  secret: 'رمزدوم رمز_دوم رمز_پویا یکبار او_ٹی_پی اوٹی_پی رقم_التحقق رقم_التاكيد',
  purpose:
    'تحقق تاكيد توكيد تفعيل دخول مصادق امان لمرة_واحدة تایید ورود فعال ثبت_نام احراز امنیت تصدیق لاگ_ان سیکیورٹی توثیق ننوتل پشتڕاست',
  enter: 'ادخل استخدم ادخال وارد_کنید وارد_نمایید استفاده درج استعمال',
  kind: 'تتبع استلام بريدي حجز خصم تخفيض قسيمه كوبون عرض هديه احاله دعوه طلب رهگیری پستی پیگیری سفارش تحویل تخفیف هدیه معرف دعوت کوپن ملی ٹریکنگ رعایت ڈسکاؤنٹ پرومو واؤچر',
  thing:
    'طلب شحن فاتوره بطاقه حساب رحله مرجع اتصل هاتف جوال للرقم ارسل رصيد مبلغ خدمه مرسوله قبض کارت حساب پرواز شماره تلفن تماس پیامک موجودی مانده مبلغ لغو آرڈر پارسل کارڈ کال فون ہیلپ بیلنس',
  measure: 'ريال ر.س درهم دينار جنيه تومان تومن روپے =رس =رق دقیق دقائق ثانی ساع یوم روز منٹ نقط',
  number: '=رقم =الرقم =شماره =نمبر',
  is: '=هو =هي =هی =است =هے =ہے',
  stale: 'انتهت_صلاحي منتهی لم_يعد غير_صالح السابق القديم منقضی باطل قبلی قدیمی ختم_ہو پرانا پچھلا',
  warning:
    'لا_تشارك لا_تعط لا_تفصح لا_تخبر عدم_مشارك ابدا لن_نطلب ندهید قرار_ندهید هیچکس هیچ_کس افشا نہ_کریں شیئر_نہ کسی_کو مت_بتا',
};

/** Hebrew. */
export const hebrew: WordTable = {
  code: '=קוד =הקוד קודך =בקוד =לקוד סיסמ טוקן =פין',
  purpose: 'אימות אישור כניס התחבר חד_פעמי חד-פעמי אבטח הרשמ הפעל זיהוי',
  enter: 'הזן הזינו הקלד להזין השתמש',
  kind: 'מעקב משלוח איסוף מיקוד הזמנ הנחה קופון שובר מבצע מתנה',
  thing: 'הזמנ חביל משלוח חשבוני כרטיס טיסה לקוח טלפון =טל חייג שלחו להסרה יתר סכום תשלום',
  measure: 'ש"ח שקל דקות שניות שעות ימים נקודות',
  number: 'מספר =מס',
  is: '=הוא =היא =הינו',
  stale: 'פג_ פגה אינו_בתוקף לא_תקף אינו_תקף הקודם הישן',
  warning: 'אין_ל לעולם אל_ת לא_לשתף',
};

/** Amharic; Swahili, Somali, Hausa, Yoruba, Igbo, Zulu, Xhosa, Kinyarwanda, Malagasy, Kabyle. */
export const africa: WordTable = {
  code: 'ኮድ የይለፍ_ቃል ፒን msimbo nenosiri neno_la_siri nywila ya_siri sirta lambar_sirri koodu nomba_asiri okwuntughe ~khodi~ ~khowudi~ iphasiwedi kaody tenimiafina ijambo_ry tangalt',
  purpose: `
    ማረጋገጫ መግቢያ የአንድ_ጊዜ uthibitish~ thibitish~ kuthibit~ kuingia usalama xaqiiji~ hubin~ gelitaan~ tabbatar~ shiga ijerisi nkwenye ~qinisekis~
    ukungena kwemeza kwinjira fanamar~ hidirana asenqed usenqed`,
  enter: 'ያስገቡ ingiza weka tumia geli isticmaal shigar tinye faka sebenzisa andika koresha ampidiro',
  kind: 'kufuatilia posta punguzo ofa zawadi ቅናሽ ስጦታ',
  thing: 'ትዕዛዝ ሂሳብ ካርድ ይደውሉ ስልክ oda agizo kifurushi ankara kadi akaunti piga simu salio kiasi wac kira',
  measure: 'ብር ደቂቃ shilingi naira dakika saa siku daqiiqo~ mintuna',
  number: 'ቁጥር namba nambari lambar lambarka nomba nimero',
  is: 'ነው ni waa ne ce bu',
  stale: 'umeisha imeisha haitumiki uliopita ya_zamani',
  warning: 'አያጋሩ ለማንም usimp~ usishir~ usitoe kamwe kada ungabel~ ungatsh~',
};
