/*
 * A printed QR code leads to /j#TOKEN.TABLE. What stands behind # reaches no server and no log by itself; this hands it
 * over once, as the body of a form, and takes it out of the address.
 */
const parts = /^#([\w-]{22})(?:\.(\d{1,3}))?$/.exec(location.hash);
const form = document.querySelector('form[data-scan]');
if (parts && form instanceof HTMLFormElement) {
  history.replaceState(null, '', location.pathname + location.search);
  form.elements.namedItem('token').value = parts[1];
  form.elements.namedItem('table').value = parts[2] ?? '';
  document.documentElement.dataset.scanning = '';
  form.submit();
}
