import { odfRoot } from './odf-package.ts';
import { element, escapeXml } from './xml.ts';

const item = (name: string, type: string, value: string) =>
  element('config:config-item', { 'config:name': name, 'config:type': type }, escapeXml(value));

/** settings.xml that keeps the first row of each sheet in view while one scrolls. */
export function frozenHeads(names: readonly string[]): string {
  const tables = names.map((name) =>
    element(
      'config:config-item-map-entry',
      { 'config:name': name },
      [
        item('CursorPositionX', 'int', '0'),
        item('CursorPositionY', 'int', '1'),
        item('HorizontalSplitMode', 'short', '0'),
        item('VerticalSplitMode', 'short', '2'),
        item('HorizontalSplitPosition', 'int', '0'),
        item('VerticalSplitPosition', 'int', '1'),
        item('ActiveSplitRange', 'short', '2'),
        item('PositionLeft', 'int', '0'),
        item('PositionRight', 'int', '0'),
        item('PositionTop', 'int', '0'),
        item('PositionBottom', 'int', '1'),
      ].join(''),
    ),
  );
  const view =
    item('ViewId', 'string', 'view1') +
    element('config:config-item-map-named', { 'config:name': 'Tables' }, tables.join('')) +
    item('ActiveTable', 'string', names[0] ?? '');
  return odfRoot(
    'document-settings',
    element(
      'office:settings',
      {},
      element(
        'config:config-item-set',
        { 'config:name': 'ooo:view-settings' },
        element(
          'config:config-item-map-indexed',
          { 'config:name': 'Views' },
          element('config:config-item-map-entry', {}, view),
        ),
      ),
    ),
  );
}
