import { first } from './0001-first';
import type { Migration } from './migration';

/** Entry n (from zero) makes version n + 1. */
export const MIGRATIONS: readonly Migration[] = [first];

export const DATABASE_VERSION = MIGRATIONS.length;
