// A school pack that was opened, before it counts: what it would change here.
import { useState } from 'preact/hooks';
import type { PackPreview as Preview } from '../../utils/model/school-pack.ts';
import { Button } from '../primitives/button.tsx';
import { withChannelWords } from '../shared/channels.ts';
import { ChannelsProvider } from '../shared/channels-provider.tsx';
import { listInWords, useWords } from '../shared/words.ts';
import { ImportDifference } from './import-difference.tsx';
import { ImportDoubts } from './import-doubts.tsx';
import { shortPurpose } from './purpose-label.ts';
import './import-preview.css';

export interface PackPreviewProps {
  readonly preview: Preview;
  readonly busy: boolean;
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

export function PackPreview({ preview, busy, onTake, onCancel }: PackPreviewProps) {
  const { isOlder, difference, staff, words: fresh, contact, closedAppNeedsConsent } = preview;
  const words = useWords();
  const after = withChannelWords(words, preview.channels);
  const [isSure, setSure] = useState(false);
  const isDoubtful = difference.doubts.length > 0 && !isSure;
  return (
    <div class="import-preview">
      <h3>{words('pack_look_heading')}</h3>
      {isOlder && <p>{words('pack_look_older')}</p>}
      <ChannelsProvider channels={preview.channels}>
        <ImportDifference difference={difference} confirmed={[]} onConfirm={() => undefined} />
      </ChannelsProvider>
      <ul>
        {facts().map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <ImportDoubts doubts={difference.doubts} isSure={isSure} onSure={setSure} />
      <div class="preview-actions">
        <Button kind="primary" isInert={busy || isDoubtful} onPress={onTake}>
          {words('pack_take')}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {words('pack_cancel')}
        </Button>
      </div>
    </div>
  );

  function facts(): readonly string[] {
    const whom = contact === null ? [] : Object.values(contact).filter((text) => text !== '');
    return [
      ...(staff === null ? [] : [words('pack_look_staff', staff)]),
      ...(fresh.length === 0 ? [] : [words('pack_look_words', listInWords(words, fresh))]),
      ...(whom.length === 0 ? [] : [words('pack_look_contact', listInWords(words, whom))]),
      ...(closedAppNeedsConsent === null
        ? []
        : [words(closedAppNeedsConsent ? 'pack_look_app_yes' : 'pack_look_app_no')]),
      ...preview.channels.map(({ id, isUsed }) =>
        words(isUsed ? 'pack_look_channel_on' : 'pack_look_channel_off', shortPurpose(after, id)),
      ),
    ];
  }
}
