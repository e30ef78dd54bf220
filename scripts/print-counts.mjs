// Prints "N passed, N failed" from the test runner's own report. A missing report is a failure.
import { readFileSync } from 'node:fs';

const [, , path = ''] = process.argv;
const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(path, 'utf8'));
console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
process.exitCode = success && numPassedTests > 0 ? 0 : 1;
