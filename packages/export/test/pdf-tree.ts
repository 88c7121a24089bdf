import {
  isDict,
  isName,
  isRef,
  isText,
  type PdfDict,
  type PdfFile,
  type PdfValue,
  textOf,
} from './pdf-objects.ts';

/** An element of the structure tree as the file has it. */
export type TreeElement = {
  /** Standard type, after the file's own role map. */
  readonly role: string;
  readonly own: string;
  readonly id: string;
  readonly alt: string;
  readonly lang: string;
  readonly attributes: ReadonlyMap<string, PdfValue>;
  readonly children: readonly TreeElement[];
  /** Marked content of pages: the page's object number and the mark's number. */
  readonly marks: readonly { readonly page: number; readonly mcid: number }[];
  /** Object numbers of annotations in it. */
  readonly annotations: readonly number[];
  readonly parent: TreeElement | null;
};

/** Reads the whole structure tree from the root. */
export function readTree(file: PdfFile): { readonly root: PdfDict; readonly top: readonly TreeElement[] } {
  const catalog = file.dict(file.trailer.dict.get('Root'));
  const root = file.dict(catalog.dict.get('StructTreeRoot'));
  const roles = file.at(root.dict.get('RoleMap'));
  const roleOf = (own: string): string => {
    let role = own;
    for (let step = 0; isDict(roles) && roles.dict.has(role); step++) {
      if (step > 9) throw new Error(`02-003 ${own} is mapped in a circle`);
      role = file.name(roles, role);
    }
    return role;
  };
  const read = (value: PdfValue, parent: TreeElement | null): TreeElement => {
    const dict = file.dict(value);
    const own = file.name(dict, 'S');
    const children: TreeElement[] = [];
    const marks: { page: number; mcid: number }[] = [];
    const annotations: number[] = [];
    const element: TreeElement = {
      role: roleOf(own),
      own,
      id: textOf(file.at(dict.dict.get('ID'))),
      alt: textOf(file.at(dict.dict.get('Alt'))),
      lang: textOf(file.at(dict.dict.get('Lang'))),
      attributes: new Map(
        file.list(dict.dict.get('A')).flatMap((each) => {
          const one = file.at(each);
          return isDict(one) ? [...one.dict] : [];
        }),
      ),
      children,
      marks,
      annotations,
      parent,
    };
    const ownPage = dict.dict.get('Pg');
    for (const kid of file.list(dict.dict.get('K'))) {
      if (typeof kid === 'number') marks.push({ page: isRef(ownPage) ? ownPage.ref : 0, mcid: kid });
      else {
        const one = file.dict(kid);
        const page = one.dict.get('Pg') ?? ownPage;
        const mcid = one.dict.get('MCID');
        const object = one.dict.get('Obj');
        if (file.name(one, 'Type') === 'MCR' && typeof mcid === 'number')
          marks.push({ page: isRef(page) ? page.ref : 0, mcid });
        else if (file.name(one, 'Type') === 'OBJR' && isRef(object)) annotations.push(object.ref);
        else children.push(read(kid, element));
      }
    }
    return element;
  };
  return { root, top: file.list(root.dict.get('K')).map((kid) => read(kid, null)) };
}

/** An element and all in it, parents before children. */
export function* everything(elements: readonly TreeElement[]): Generator<TreeElement> {
  for (const element of elements) {
    yield element;
    yield* everything(element.children);
  }
}

/** A list of names or texts in an attribute. */
export function attributeTexts(file: PdfFile, value: PdfValue | undefined): readonly string[] {
  return file.list(value).map((one) => {
    const found = file.at(one);
    return isName(found) ? found.name : isText(found) ? found.text : '';
  });
}
