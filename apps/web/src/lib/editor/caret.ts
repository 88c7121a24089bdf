/**
 * The caret of somebody else, with their name on it. `user` is what the server stamped; a name is not read aloud,
 * since it would be spoken in the middle of the sentence it stands in.
 */
export function drawCaret(user: { readonly [field: string]: unknown }): HTMLElement {
  const caret = document.createElement('span');
  caret.className = 'caret';
  caret.setAttribute('aria-hidden', 'true');
  const colour = colourOf(user);
  if (colour !== null) caret.style.setProperty('--who', colour);
  const label = document.createElement('span');
  label.className = 'caret-name';
  label.textContent = typeof user['name'] === 'string' ? user['name'] : '';
  caret.append(label);
  return caret;
}

/** Attributes of the text somebody else has selected. */
export function drawSelection(user: { readonly [field: string]: unknown }): {
  class: string;
  style?: string;
} {
  const colour = colourOf(user);
  return colour === null
    ? { class: 'selected-elsewhere' }
    : { class: 'selected-elsewhere', style: `--who: ${colour}` };
}

/** Six-digit hex, or null for anything else that stands in the colour's place. */
function colourOf(user: { readonly [field: string]: unknown }): string | null {
  const colour = user['color'];
  return typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour) ? colour : null;
}
