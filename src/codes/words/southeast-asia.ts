import type { WordTable } from './word-table.ts';

/** Vietnamese with and without accents, Indonesian, Malay, Javanese, Tagalog, Cebuano. */
export const maritimeAsia: WordTable = {
  code: 'mã la_ma ma_cua ma_so mat_khau ~sandi tac',
  secret: 'ma_xac ma_otp ma_kich ma_bao ma_dang',
  purpose: `
    xac_minh xac_thuc xac_nhan dang_nhap kich_hoat bao_mat penges~ konfir~ masuk log_masuk keaman~ kesela~
    daftar`,
  enter: 'nhap masukk~ gunakan pakai guna ilagay gamitin',
  kind: `
    loi kesal~ van_don don_hang dat_cho giam khuyen uu_dai qua_tang gioi_thieu resi lacak~ pelaca~ pengam~
    ambil~ pesan~ diskon hadiah klaim diskaun tempah~`,
  thing: 'tk tai_khoan tong_dai so_du kad rekening hubungi jumlah',
  elsewhere: 'kurir penghantar buu_kien kien_hang loker bungkusan parsel',
  measure: 'dong ringgit',
  number: 'so',
  is: 'la adalah ialah ay',
  stale: 'het_han het_hieu khong_con tidak_la~ tidak_berl~ kedalu~ tamat lama sebelum~',
};

/** Thai, Lao, Khmer, Burmese: no spaces between words. */
export const mainlandAsia: WordTable = {
  code: 'รหัส โค้ด ละหัด លេខកូដ កូដ លេខសម្ងាត់ ကုဒ် စကားဝှက်',
  secret: 'โอทีพี',
  purpose: 'ยืนยัน เข้าสู่ระบบ ปลอดภัย ครั้งเดียว ផ្ទៀង បញ្ជាក់ អတည်ပြု',
  enter: 'กรอก ใส่ ป้อน បញ្ចូល ထည့်',
  kind: 'สินค้า อ้างอิง ติดตาม ไปรษณีย์ จอง ส่วนลด คูปอง โปรโม ของขวัญ',
  thing: 'พัสดุ บัตร บัญชี โทร ติดต่อ ยอด คงเหลือ',
  elsewhere: 'พัสดุ ตู้ล็อก ประตู',
  measure: 'บาท',
  number: 'หมายเลข',
  is: 'คือ แม่น គឺ',
  stale: 'หมดอายุแล้ว เดิม เก่า',
};
