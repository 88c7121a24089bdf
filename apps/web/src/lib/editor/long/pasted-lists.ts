/** Deepest level Word counts. */
const deepest = 9;

/**
 * Word writes an entry of a list as a paragraph that says its level ("mso-list:l0 level2 lfo1") and begins with its
 * sign, marked as to be ignored. They become lists of lists.
 */
export function wordLists(body: Element): void {
  let list: readonly Open[] = [];
  let previous: Element | null = null;
  for (const paragraph of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    const level = levelOf(paragraph);
    if (level === null) continue;
    // A list goes on while nothing stands between its entries.
    if (previous === null || !follows(paragraph, previous)) list = [];
    const ordered = takeSign(paragraph);
    list = place(paragraph, list, level, ordered);
    previous = list[0]?.list ?? null;
  }
}

type Open = { readonly list: Element; readonly level: number };

function place(paragraph: Element, open: readonly Open[], level: number, ordered: boolean): readonly Open[] {
  const document = paragraph.ownerDocument;
  const name = ordered ? 'OL' : 'UL';
  const held = open.filter((one) => one.level <= level);
  const last = held.at(-1);
  const item = document.createElement('li');
  if (last?.level === level && (last.list.tagName === name || held.length > 1)) {
    paragraph.replaceWith();
    last.list.append(item);
    item.append(content(paragraph));
    return held;
  }
  const list = document.createElement(name);
  const parent = held.findLast((one) => one.level < level)?.list.lastElementChild;
  if (parent) {
    paragraph.replaceWith();
    parent.append(list);
  } else paragraph.replaceWith(list);
  list.append(item);
  item.append(content(paragraph));
  return [...held.filter((one) => one.level < level), { list, level }];
}

function content(paragraph: Element): Element {
  const made = paragraph.ownerDocument.createElement('p');
  made.append(...paragraph.childNodes);
  return made;
}

function levelOf(paragraph: Element): number | null {
  const said = /mso-list:\s*l\d+\s+level(\d)/i.exec(paragraph.getAttribute('style') ?? '')?.[1];
  if (said === undefined || /^H\d$/.test(paragraph.tagName)) return null;
  return Math.min(deepest, Number(said));
}

/** Takes the sign off the entry; whether it counts. */
function takeSign(paragraph: Element): boolean {
  let sign = '';
  for (const mark of paragraph.querySelectorAll('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]')) {
    sign += mark.textContent ?? '';
    mark.remove();
  }
  return /^\s*\(?(\d{1,3}|[a-z]{1,4}|[A-Z]{1,4})[.)]/.test(sign) && !/^\s*o\s/.test(sign);
}

function follows(paragraph: Element, list: Element): boolean {
  let before: Node | null = paragraph.previousSibling;
  while (before && before.nodeType !== Node.ELEMENT_NODE) {
    if (before.nodeType === Node.TEXT_NODE && before.textContent?.trim()) return false;
    before = before.previousSibling;
  }
  return before === list;
}
