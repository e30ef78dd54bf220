// What happens to a list file: read, handed on, and told, one file at a time.
import { useState } from 'preact/hooks';
import type { ImportState } from '../../components/options/list-import.tsx';

export type Told = Omit<ImportState, 'onFile'>;

export const untold: Told = { busy: false, error: null, notice: null };

/** `read` hands the file on and says what came of it; `failure` is said when it rejects. */
export function useImport(read: (file: File) => Promise<Partial<Told>>, failure: string) {
  const [told, setTold] = useState(untold);
  const onFile = (file: File): void => {
    setTold({ ...untold, busy: true });
    read(file).then(
      (outcome) => setTold({ ...untold, ...outcome }),
      () => setTold({ ...untold, error: failure }),
    );
  };
  return { ...told, onFile, onError: (error: string) => setTold({ ...untold, error }) };
}
