import type { WordTable } from './word-table.ts';

/** Vietnamese with and without accents, Indonesian, Malay, Javanese, Tagalog, Cebuano. */
export const maritimeAsia: WordTable = {
  code: 'mã la_ma ma_cua ma_so mat_khau ~sandi kata_lalu~',
  secret: 'ma_xac ma_otp ma_kich ma_bao_mat ma_dang_nhap mã_xac mã_otp mã_dang',
  purpose:
    'xac_minh xac_thuc xac_nhan dang_nhap kich_hoat dang_ky bao_mat pengesahan sahkan konfirm~ masuk log_masuk keamanan keselamat~ daftar sekali_pakai beripik~ kumpirm~',
  enter: 'nhap dung masukkan masukan gunakan pakai guna ilagay gamitin',
  kind: 'van_don don_hang dat_cho giam khuyen_mai uu_dai qua_tang gioi_thieu resi pos pelacak~ pengambil~ pesan~ diskon hadiah undi~ referral diskaun penjejak~ tempahan poskod diskwento regalo',
  thing:
    'don_hang hoa_don tai_khoan tk goi tong_dai hotline dien_thoai sdt lien_he soan so_du so_tien gd pesanan tagihan kartu kad rekening pelanggan hubungi telp hp info jumlah bayar~ akaun bil tawag~ numero balanse halaga',
  measure: 'dong d ringgit piso phut giay gio ngay menit detik jam hari minit saat poin minuto oras',
  number: 'so',
  is: 'la adalah ialah ay',
  stale:
    'da_het_han het_hieu_luc khong_con tidak_berlaku_lagi tidak_lagi sudah_kedalu~ telah_kedalu~ tamat_tempoh lama sebelum~',
  warning: 'khong_chia khong_cung tuyet_doi khong_tiet khong_duoc jangan siapa~ sesiapa huwag kaninuman',
};

/** Thai, Lao, Khmer, Burmese: no spaces between words. */
export const mainlandAsia: WordTable = {
  code: 'รหัส โค้ด ละหัด โคด លេខកូដ កូដ លេខសម្ងាត់ ពាក្យសម្ងាត់ ကုဒ် ကုတ် စကားဝှက် လျှို့ဝှက်',
  secret: 'โอทีพี',
  purpose: 'ยืนยัน เข้าสู่ระบบ เข้าระบบ ปลอดภัย ครั้งเดียว ยืยัน ยืบยับ ផ្ទៀង បញ្ជាក់ ចូល အတည်ပြု ဝင်ရောက် အကောင့်ဝင်',
  enter: 'กรอก ใส่ ป้อน បញ្ចូល ရိုက်ထည့် ထည့်',
  kind: 'อ้างอิง ติดตาม ไปรษณีย์ จอง ส่วนลด คูปอง โปรโม ของขวัญ សម្គាល់ បញ្ចុះ ကူပွန် လျှော့ဈေး',
  thing: 'ออเดอร์ คำสั่งซื้อ พัสดุ บัตร บัญชี โทร ติดต่อ เบอร์ ยอด คงเหลือ จำนวน ชำระ ទូរស័ព្ទ ហៅ ទាក់ទង ဖုန်း ခေါ်ဆို ဆက်သွယ် လက်ကျန်',
  measure: 'บาท =บ. กีบ រៀល ကျပ် นาที วินาที ชั่วโมง วัน คะแนน នាទី មိနစ်',
  number: 'เลขที่ หมายเลข លេខ နံပါတ်',
  is: 'คือ แม่น គឺ',
  stale: 'หมดอายุแล้ว ใช้ไม่ได้ เดิม เก่า ផុតកំណត់ហើយ',
  warning: 'ห้าม อย่า ไม่มีนโยบาย កុំ မျှဝေ',
};
