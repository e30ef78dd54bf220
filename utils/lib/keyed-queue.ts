/** Runs jobs of the same key one after another, jobs of different keys side by side. */
export function createKeyedQueue(): <T>(key: string, job: () => Promise<T>) => Promise<T> {
  const tails = new Map<string, Promise<unknown>>();
  return (key, job) => {
    // A job that failed must not stop the ones behind it.
    const run = (tails.get(key) ?? Promise.resolve()).then(job, job);
    const tail = run
      .catch(() => undefined)
      .finally(() => {
        if (tails.get(key) === tail) tails.delete(key);
      });
    tails.set(key, tail);
    return run;
  };
}
