import '@angular/compiler';
import 'zone.js';
import { Component, provideZoneChangeDetection, type Type } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { keepState, rootElement } from './page';

/** Draws a template that calls `keep(value)` when the component's value changes. Compiled in the browser. */
export async function showAngular(
  template: string,
  imports: Type<unknown>[],
  options: object = {},
): Promise<void> {
  rootElement().innerHTML = '<acid-page></acid-page>';
  class Page {
    options = options;
    value: unknown = '';
    keep(value: unknown): void {
      this.value = value;
      keepState(() => value);
    }
  }
  keepState(() => '');
  Component({ selector: 'acid-page', standalone: true, imports, template })(Page);
  await bootstrapApplication(Page, { providers: [provideZoneChangeDetection()] });
}
