import { first } from './0001-first';
import { corrections } from './0002-corrections';
import { trash } from './0003-trash';
import { speakers } from './0004-speakers';
import { addresses } from './0005-addresses';
import { prints } from './0006-prints';
import { sites } from './0007-sites';
import type { Migration } from './migration';

/** Entry n (from zero) makes version n + 1. */
export const MIGRATIONS: readonly Migration[] = [first, corrections, trash, speakers, addresses, prints, sites];

export const DATABASE_VERSION = MIGRATIONS.length;
