/**
 * A network as phones read it from a QR code: `WIFI:T:WPA;S:name;P:password;;`, without a password `T:nopass`. Signs
 * with a meaning are escaped by a backslash; a name or password that could be read as hexadecimal stands in quotes
 * (the format of ZXing, which Android and iOS follow).
 */
export function wifiCode({ name, password }: { readonly name: string; readonly password: string }): string {
  const secret = password === '' ? 'T:nopass;' : 'T:WPA;';
  const key = password === '' ? '' : `P:${written(password)};`;
  return `WIFI:${secret}S:${written(name)};${key};`;
}

function written(text: string): string {
  const escaped = text.replace(/[\\;,:"]/g, '\\$&');
  return /^[0-9A-Fa-f]+$/.test(text) && text.length % 2 === 0 ? `"${escaped}"` : escaped;
}
