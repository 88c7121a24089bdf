/** Class of a hue, #rrggbb. */
export function hueClass(hue: string): string {
  return `hue-${hue.slice(1)}`;
}

/** Looks of the page that travels alone; on paper each field of action begins on a page of its own. */
export function htmlStyle(hues: readonly string[]): string {
  return (
    ':root{color-scheme:light dark}' +
    'body{font:1.0625rem/1.6 system-ui,sans-serif;max-width:48rem;margin:0 auto;padding:1.5rem;overflow-wrap:anywhere}' +
    'h1{font-size:2.1rem;line-height:1.15;margin:.5rem 0 1.5rem}' +
    'h2{margin-top:3rem;line-height:1.25}h3{margin-top:2.25rem}h4{margin-top:2rem;font-size:1.0625rem}' +
    '.above,.below,.remark{opacity:.8;margin:.15rem 0}.kicker{font-weight:600;margin:3rem 0 0}.kicker+h2,.kicker+h3{margin-top:0}' +
    '.thread{color:#b3261e;margin:.25rem 0}' +
    'nav ol{list-style:none;padding:0}nav .level-2{padding-inline-start:1.25rem}nav .level-3{padding-inline-start:2.5rem}' +
    'nav .level-1{font-weight:600;margin-top:.75rem}' +
    'table{border-collapse:collapse;width:100%;margin:1rem 0 2rem;font-size:.95rem}' +
    'caption{text-align:start;font-size:.9rem;opacity:.8;padding-bottom:.35rem}' +
    'th,td{border:1px solid #8888;padding:.35rem .6rem;text-align:start;vertical-align:top}' +
    'thead th{background:#8882}tbody th{width:25%}th p,td p{margin:0 0 .3rem}' +
    'blockquote{margin:1rem 0;padding-inline-start:1rem;border-inline-start:3px solid #8888}' +
    'footer{margin-top:4rem;opacity:.8;font-size:.9rem}' +
    `@media (prefers-color-scheme:light){${hues.map((hue) => `.${hueClass(hue)}{color:${hue}}`).join('')}}` +
    '@media (prefers-color-scheme:dark){.thread{color:#ff8a80}}' +
    '@media print{h2{break-before:page}h2,h3,h4{break-after:avoid}tr{break-inside:avoid}}'
  );
}
