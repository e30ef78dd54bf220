// Installs what is missing on a fresh machine: packages, a newer Node, a browser.
// Runs on the machine's own Node (20 or newer), before any package is there: plain JavaScript,
// Node's own modules only. What comes after it goes through `npm run`, which finds the new Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { browserPlaces, firefoxPlaces } from './browser/browser-places.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.beeldwacht-setup`;

/** Ends with a sentence that says what to do. */
function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    // On Windows npm is a script, which only a shell starts.
    shell: process.platform === 'win32',
  });
  return error === undefined && status === 0;
}

function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) stop(`Node.js 20 or newer is needed; this is ${process.versions.node}.`);
}

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages…');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    stop('The packages could not be installed. Is the npm registry within reach?');
  }
  writeFileSync(stamp, lock);
}

const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

function installFromDebian(packages) {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], quiet);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
}

function installBrowser() {
  if (browserPlaces().some((path) => existsSync(path))) return;
  if (!isDebianRoot()) {
    stop(
      'No browser was found. Install Chromium, Google Chrome or Microsoft Edge ' +
        '(Debian and Ubuntu: sudo apt-get install chromium), or name one in BEELDWACHT_BROWSER.',
    );
  }
  console.log('Installing Chromium…');
  if (!installFromDebian(['chromium', 'fonts-dejavu-core', 'fonts-liberation'])) {
    stop('Chromium could not be installed by apt-get. Install a browser by hand and try again.');
  }
}

/** For the tests with a real WordPress, which are skipped without it. */
function installPhp() {
  const { error } = spawnSync('php', ['--version']);
  if (error === undefined) return;
  const packages = ['cli', 'sqlite3', 'gd', 'xml', 'mbstring', 'curl'].map((it) => `php-${it}`);
  const isInstalled = isDebianRoot() && installFromDebian(packages);
  if (!isInstalled) {
    console.log(
      'PHP was not found: the tests with a real WordPress will be skipped ' +
        `(Debian and Ubuntu: sudo apt-get install ${packages.join(' ')}).`,
    );
  }
}

/** Only tests want it, and they say so when they go without. */
function installFirefox() {
  if (firefoxPlaces().some((path) => existsSync(path))) return;
  if (isDebianRoot()) console.log('Installing Firefox…');
  if (isDebianRoot() && installFromDebian(['firefox-esr'])) return;
  console.warn(
    'No Firefox was found: its tests are skipped. Install it (Debian: sudo apt-get install ' +
      'firefox-esr), or name one in BEELDWACHT_FIREFOX.',
  );
}

checkNode();
installPackages();
installBrowser();
if (process.argv.includes('tests')) {
  installPhp();
  installFirefox();
}
