// The list that waits for a decision, with what a person chose about it so far.
import { useMemo, useState } from 'preact/hooks';
import type { PreviewActions } from '../../components/options/import-preview.tsx';
import { localDay } from '../../utils/platform/local-day.ts';
import { confirmPupil, previewImport } from '../../utils/register/preview-import.ts';
import type { OpenImport } from './open-import.ts';

export function useOpenImport() {
  const [open, setOpen] = useState<OpenImport | null>(null);
  const shown = useMemo(() => open && previewOf(open), [open]);
  const change = (next: Partial<OpenImport['draft']>) =>
    setOpen((was) => was && { ...was, draft: { ...was.draft, ...next } });
  const choices: Pick<PreviewActions, 'onMapping' | 'onMode' | 'onConfirm'> = {
    onMapping: (mapping) => change({ mapping }),
    // Who would be confirmed is another question in another mode.
    onMode: (mode) => change({ mode, confirmed: [] }),
    onConfirm: (id, isConfirmed) =>
      setOpen((was) => was && { ...was, draft: confirmPupil(was.draft, id, isConfirmed) }),
  };
  return { open, setOpen, shown, choices };
}

const previewOf = ({ draft, register, departed }: OpenImport) =>
  previewImport(draft, register?.pupils ?? [], localDay(new Date()), departed);
