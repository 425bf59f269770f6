import { CodeInputModule } from 'angular-code-input';
import { showAngular } from '../../frameworks/angular';

void showAngular('<code-input [codeLength]="6" (codeChanged)="keep($event)"></code-input>', [
  CodeInputModule,
]);
