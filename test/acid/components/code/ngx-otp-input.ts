import { NgxOtpInputComponent } from 'ngx-otp-input';
import { showAngular } from '../../frameworks/angular';

void showAngular(
  '<ngx-otp-input [options]="options" (otpChange)="keep($event.join(\'\'))"></ngx-otp-input>',
  [NgxOtpInputComponent],
  {
    otpLength: 6,
  },
);
