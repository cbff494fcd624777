/** `npm run bench [-- NAME …] [-- --json FILE]`: runs the benches of those names, or all. */
import { readdirSync, writeFileSync } from 'node:fs';
import { BenchReport } from './report';

const SUFFIX = '.bench.ts';

const args = process.argv.slice(2);
const jsonAt = args.indexOf('--json');
const jsonFile = jsonAt < 0 ? undefined : args.splice(jsonAt, 2)[1];
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => file.slice(0, -SUFFIX.length));
const unknown = args.filter((name) => !names.includes(name));
if (unknown.length) {
  console.error(`There is no bench ${unknown.join(', ')}; there are: ${names.join(', ')}.`);
  process.exit(2);
}

const reports: BenchReport[] = [];
for (const name of args.length ? args : names) {
  console.log(`\n${name}\n`);
  const report = new BenchReport(name);
  const bench: { default: (report: BenchReport) => Promise<void> } = await import(`./${name}${SUFFIX}`);
  await bench.default(report);
  reports.push(report);
}
if (jsonFile) writeFileSync(jsonFile, `${JSON.stringify(reports, null, 2)}\n`);
