import { NgOtpInputComponent } from 'ng-otp-input';
import { showAngular } from '../../frameworks/angular';

void showAngular(
  '<ng-otp-input (onInputChange)="keep($event)" [config]="options"></ng-otp-input>',
  [NgOtpInputComponent],
  {
    length: 6,
    allowNumbersOnly: true,
  },
);
