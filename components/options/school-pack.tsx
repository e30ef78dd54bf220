// A school pack: one file for colleagues, made with a phrase and taken over with it.
import type { PackPreview as Preview } from '../../utils/model/school-pack.ts';
import { useWords } from '../shared/words.ts';
import { MakePack, type MakePackProps } from './make-pack.tsx';
import { OpenSealed, type OpenSealedProps } from './open-sealed.tsx';
import { PackPreview, type PackPreviewProps } from './pack-preview.tsx';
import { Told } from './told.tsx';
import './list-import.css';
import './school-pack.css';
import '../shared/tokens.css';

export interface SchoolPackProps
  extends Omit<MakePackProps, 'busy'>,
    Omit<OpenSealedProps, 'kind' | 'busy'>,
    Pick<PackPreviewProps, 'onTake'> {
  /** Of a pack that was opened and waits for a decision. */
  readonly preview: Preview | null;
  readonly busy: boolean;
  readonly error: string | null;
  readonly notice: string | null;
}

export function SchoolPack(props: SchoolPackProps) {
  const { preview, busy, error, notice } = props;
  const words = useWords();
  return (
    <section class="pack" aria-labelledby="pack-heading" aria-busy={busy}>
      <h2 id="pack-heading">{words('pack_heading')}</h2>
      <p>{words('pack_explanation')}</p>
      {props.file === null && <MakePack {...props} />}
      {props.offered === null && preview === null && <OpenSealed {...props} kind="pack" />}
      {preview !== null && <PackPreview {...props} preview={preview} />}
      <Told busy={busy} error={error} notice={notice} />
    </section>
  );
}
