/** A whole database as plain data: what a released version left in people's browsers. */
export interface Frozen {
  version: number;
  stores: {
    name: string;
    keyPath: string;
    autoIncrement: boolean;
    indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
    rows: unknown[];
  }[];
}

const done = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Reads a whole database into plain data. */
export async function freeze(name: string): Promise<Frozen> {
  const db = await done(indexedDB.open(name));
  const names = [...db.objectStoreNames];
  const tx = db.transaction(names);
  const stores = await Promise.all(
    names.map(async (storeName) => {
      const store = tx.objectStore(storeName);
      const indexes = [...store.indexNames].map((indexName) => {
        const { keyPath, unique, multiEntry } = store.index(indexName);
        return { name: indexName, keyPath: keyPath as string | string[], unique, multiEntry };
      });
      const { autoIncrement } = store;
      return { name: storeName, keyPath: store.keyPath as string, autoIncrement, indexes, rows: await done(store.getAll()) };
    })
  );
  db.close();
  return { version: db.version, stores };
}

/** Puts a frozen database back, as the version that made it had left it. */
export async function thaw(name: string, { version, stores }: Frozen): Promise<void> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const { name: storeName, keyPath, autoIncrement, indexes } of stores) {
      const store = request.result.createObjectStore(storeName, { keyPath, autoIncrement });
      for (const { name: index, keyPath: path, unique, multiEntry } of indexes)
        store.createIndex(index, path, { unique, multiEntry });
    }
  };
  const db = await done(request);
  const tx = db.transaction(
    stores.map((store) => store.name),
    'readwrite'
  );
  for (const { name: storeName, rows } of stores) for (const row of rows) tx.objectStore(storeName).put(row);
  await new Promise((resolve) => {
    tx.oncomplete = resolve;
  });
  db.close();
}
