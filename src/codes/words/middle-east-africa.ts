import type { WordTable } from './word-table.ts';

/** Arabic, Persian, Dari, Pashto, Kurdish, Urdu: one script, each letter in one spelling. */
export const arabicScript: WordTable = {
  code: 'رمز كود كلمة_المرور كلمة_السر الرقم_السري =کد =کدی گذرواژه پسورد پاس_ورڈ کوډ کوڈ کۆد پټنوم',
  secret: 'رمزدوم رمز_دوم یکبار كلمة_مرور او_ٹی_پی',
  purpose: 'تحقق تاكيد تفعيل دخول امان لمرة تایید ورود فعال ثبت امنیت تصدیق لاگ',
  enter: 'ادخل استخدم وارد درج استعمال',
  kind: `
    خطا ملی تتبع استلام خصم قسيمه كوبون عرض هديه احاله طلب رهگیری پستی پیگیری سفارش تحویل تخفیف هدیه معرف
    دعوت قبض ٹریکنگ رعایت ڈسکاؤنٹ`,
  thing: 'شحن فاتوره بطاقه حساب هاتف جوال رصيد مبلغ کارت تلفن مانده موجودی لغو کارڈ',
  elsewhere: 'شحنت =الباب =للباب طرد مندوب سائق مرسول =پیک پارسل ڈرائیور',
  measure: 'ريال درهم دينار تومان',
  number: '=رقم شماره نمبر',
  is: '=هو =هي =است',
  stale: 'انتهت منتهی لم_يعد السابق القديم منقضی باطل قبلی ختم_ہو پرانا',
};

/** Hebrew. */
export const hebrew: WordTable = {
  code: '=קוד =הקוד קודך סיסמ טוקן',
  purpose: 'אימות אישור כניס התחבר חד_פעמי אבטח',
  enter: 'הזן הקלד',
  kind: 'שגיאה מעקב משלוח איסוף הנחה קופון הטבה מתנה',
  thing: 'הזמנ כרטיס טלפון יתר',
  elsewhere: 'חביל =שליח =השליח =לשליח לוקר =דלת =הדלת =לדלת',
  is: '=הוא =היא',
  stale: 'פג_ת אינו_בתוקף הקודם',
};

/** Amharic; Swahili, Somali, Hausa, Yoruba, Igbo, Zulu, Xhosa, Kinyarwanda, Malagasy, Kabyle. */
export const africa: WordTable = {
  code: `
    ኮድ የይለፍ msimbo nenosiri nywila ya_siri sirta lambar_sirri ~khodi~ ~khowudi~ kaody teny_miafina tangalt`,
  purpose: `
    ማረጋገጫ uthib~ tantanc~ thibit~ kuthib~ kuingia xaqii~ tabbat~ ijerisi nkweny~ ~qinis~ kwemeza
    fanamar~ asenqed usenqed`,
  enter: 'ingiza weka tumia',
  kind: 'punguzo zawadi',
  thing: 'salio',
  measure: 'ብር',
  number: 'namba~ lambar~',
  is: 'ነው ni waa ne',
};
