import { expect, it } from 'vitest';
import { wifiCode } from './wifi.ts';

it.each([
  ['Kreishaus-Gast', 'willkommen', 'WIFI:T:WPA;S:Kreishaus-Gast;P:willkommen;;'],
  ['Offen für alle', '', 'WIFI:T:nopass;S:Offen für alle;;'],
  ['A;B', 'c:d,e"f\\g', 'WIFI:T:WPA;S:A\\;B;P:c\\:d\\,e\\"f\\\\g;;'],
  ['CAFE', '12345678', 'WIFI:T:WPA;S:"CAFE";P:"12345678";;'],
])('%j with %j is %s', (name, password, code) => {
  expect(wifiCode({ name, password })).toBe(code);
});
