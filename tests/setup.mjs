/**
 * Everything a fresh clone needs, with Node's own modules only: the packages of the lockfile, then a Chromium.
 * `findChromium` is for all that starts one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');

/** Where Debian, macOS and Windows put browsers that take our flags; `CHROMIUM_PATH` goes before all. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
];

/** @returns {string | undefined} the path of a Chromium */
export const findChromium = () => process.env.CHROMIUM_PATH ?? PLACES.find((place) => existsSync(place));

/** @param {string} command @param {string[]} args */
const run = (command, args) => {
  console.log(`$ ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) process.exit(status ?? 1);
};

const installPackages = () => {
  // npm writes this file last.
  const stamp = path.join(root, 'node_modules/.package-lock.json');
  const lock = path.join(root, 'package-lock.json');
  if (!existsSync(stamp) || statSync(stamp).mtimeMs < statSync(lock).mtimeMs) run('npm', ['ci']);
};

const installChromium = () => {
  if (findChromium()) return;
  const hasApt = existsSync('/usr/bin/apt-get');
  if (hasApt && process.getuid?.() === 0) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
    return;
  }
  console.error(
    `No Chromium found. ${hasApt ? 'Run: sudo apt-get install -y chromium fonts-noto-cjk' : 'Install Chromium'}, or set CHROMIUM_PATH.`,
  );
  process.exit(1);
};

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  installPackages();
  installChromium();
}
