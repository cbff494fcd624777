import { execFileSync } from 'node:child_process';

/** Both builds, made once before the first end-to-end test. */
export default (): void => {
  for (const script of ['build', 'build:firefox'])
    execFileSync('npm', ['run', '-s', script], { stdio: ['ignore', 'ignore', 'inherit'] });
};
