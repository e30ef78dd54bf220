// Where browsers are usually installed. Plain JavaScript: the set-up reads it on any Node.

const usual = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
  ],
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const usualFirefox = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/**
 * The one that BEELDWACHT_FIREFOX names comes alone.
 * @returns {readonly string[]}
 */
export function firefoxPlaces() {
  const named = process.env.BEELDWACHT_FIREFOX;
  if (named) return [named];
  return usualFirefox[process.platform] ?? [];
}

/**
 * The one that BEELDWACHT_BROWSER names comes alone: a wish is not to be overlooked.
 * @returns {readonly string[]}
 */
export function browserPlaces() {
  const named = process.env.BEELDWACHT_BROWSER;
  if (named) return [named];
  return usual[process.platform] ?? [];
}
