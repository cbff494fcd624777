/**
 * One step of the database from version n−1 to n. It gets the raw database and the upgrade transaction, because the
 * typed schema describes only the newest version. A step that has been released is never changed.
 */
export type Migration = (db: IDBDatabase, transaction: IDBTransaction) => void;
