import { lockPath } from '../runner/root.mjs';
import { lockViolations } from './check.mjs';

const violations = lockViolations(lockPath);
for (const violation of violations) console.error(violation);
process.exitCode = violations.length === 0 ? 0 : 1;
