/** Class of a hue, #rrggbb. */
export function hueClass(hue: string): string {
  return `hue-${hue.slice(1)}`;
}

function hueRule(hue: string): string {
  const name = hueClass(hue);
  return `h2.${name},h3.${name},h4.${name},.kicker.${name}{color:${hue}}`;
}

/** Looks of the page that travels alone; on paper each field of action begins on a page of its own. */
export function htmlStyle(hues: readonly string[], landscape: boolean, colour: string | null): string {
  return (
    ':root{color-scheme:light dark;--ground:#fff;--ink:#1c2733;--soft:#4a5768;--line:#b9b1a2;--tint:#f3efe6;--thread:#b3261e;--action:#0a5a6e}' +
    '@media (prefers-color-scheme:dark){:root{--ground:#14191f;--ink:#e8e6e1;--soft:#b4bdc8;--line:#55606d;--tint:#232b34;--thread:#ff8a80;--action:#7cc7dc}}' +
    'html{background:var(--ground);color:var(--ink)}a{color:var(--action)}' +
    'body{font:1.0625rem/1.6 system-ui,sans-serif;max-width:48rem;margin:0 auto;padding:1.5rem;overflow-wrap:anywhere}' +
    'h1{font-size:2.1rem;line-height:1.15;margin:.5rem 0 1.5rem}' +
    'h2{margin-top:3rem;line-height:1.25}h3{margin-top:2.25rem}h4{margin-top:2rem;font-size:1.0625rem}' +
    '.above,.below,.remark{color:var(--soft);margin:.15rem 0}.kicker{font-weight:600;margin:3rem 0 0}.kicker+h2,.kicker+h3{margin-top:0}' +
    '.thread{color:var(--thread);margin:.25rem 0}' +
    'nav ol{list-style:none;padding:0}nav .level-2{padding-inline-start:1.25rem}nav .level-3{padding-inline-start:2.5rem}' +
    'nav .level-1{font-weight:600;margin-top:.75rem}' +
    'table{border-collapse:collapse;width:100%;margin:1rem 0 2rem;font-size:.95rem}' +
    'caption{text-align:start;font-size:.9rem;color:var(--soft);padding-bottom:.35rem}' +
    'th,td{border:1px solid var(--line);padding:.35rem .6rem;text-align:start;vertical-align:top}' +
    'thead th{background:var(--tint)}tbody th{width:25%}th p,td p{margin:0 0 .3rem}' +
    '.narrow{width:auto;min-width:min(100%,20rem)}' +
    '.end{text-align:end;font-variant-numeric:tabular-nums}' +
    'blockquote{margin:1rem 0;padding-inline-start:1rem;border-inline-start:3px solid var(--line)}' +
    'sup{line-height:0}.notes{margin-top:3rem;border-top:1px solid var(--line);font-size:.9rem}' +
    'footer{margin-top:4rem;color:var(--soft);font-size:.9rem}' +
    // A class for the hue stands beside others on notes: only headings and what leads them in take it.
    `@media (prefers-color-scheme:light){${hues.map(hueRule).join('')}}` +
    '@media print{h2{break-before:page}h2,h3,h4{break-after:avoid}tr{break-inside:avoid}}' +
    (colour === null
      ? ''
      : `@media (prefers-color-scheme:light){h1,nav h2{color:${colour}}header{border-bottom:2px solid ${colour};padding-bottom:1rem}}`) +
    // A logo may be dark on clear ground.
    '.logo{max-width:100%;height:auto;margin-bottom:1.5rem;background:#fff}@media (prefers-color-scheme:dark){.logo{padding:.5rem}}' +
    (landscape
      ? '@page{size:A4 landscape;margin:1.5cm}body{max-width:90rem}@media print{tr{break-inside:auto}body{padding:0}}'
      : '')
  );
}
