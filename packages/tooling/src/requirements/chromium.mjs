import { findExecutable } from './executable.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Finds the browser the journeys run in: CHROMIUM_PATH, then PATH, then the usual places.
 * @returns {string | undefined} absolute path
 */
export function findChromium() {
  const { CHROMIUM_PATH: chosen } = process.env;
  return (
    findExecutable(chosen === undefined ? names : [], chosen === undefined ? [] : [chosen]) ??
    findExecutable([], places)
  );
}
