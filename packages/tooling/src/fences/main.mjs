import { root } from '../runner/root.mjs';
import { arrowViolations } from './arrows.mjs';
import { circleViolations } from './circles.mjs';
import { docstringViolations } from './docstrings.mjs';
import { environmentViolations } from './environment.mjs';
import { nameViolations } from './names.mjs';
import { purityViolations } from './purity.mjs';
import { sizeReport, sizeViolations } from './size.mjs';
import { sourceFiles } from './source-files.mjs';

const files = sourceFiles(root);
const violations = [
  ...arrowViolations(files, root),
  ...circleViolations(files),
  ...purityViolations(files),
  ...environmentViolations(files),
  ...nameViolations(files),
  ...sizeViolations(files),
  ...docstringViolations(files),
];
for (const violation of violations) console.error(violation);
console.log(sizeReport(files));
process.exitCode = violations.length === 0 ? 0 : 1;
