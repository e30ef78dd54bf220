// A list that was read, before it counts: what is in it, how it is understood, what it would change.
import { useState } from 'preact/hooks';
import type { PupilId } from '../../utils/model/ids.ts';
import type { ImportMode } from '../../utils/model/import-plan.ts';
import type { ImportPreview as Preview } from '../../utils/model/import-preview.ts';
import type { ListMapping } from '../../utils/model/list-mapping.ts';
import { Button } from '../primitives/button.tsx';
import { useUsedPurposes } from '../shared/channels.ts';
import { listInWords, useWords } from '../shared/words.ts';
import { ColumnMapper } from './column-mapper.tsx';
import { ImportDifference } from './import-difference.tsx';
import { ImportDoubts } from './import-doubts.tsx';
import { ListProblems } from './list-problems.tsx';
import { purposeLabel } from './purpose-label.ts';
import { UnknownWords } from './unknown-words.tsx';
import './import-preview.css';

export interface PreviewActions {
  readonly onMapping: (mapping: ListMapping) => void;
  readonly onMode: (mode: ImportMode) => void;
  readonly onConfirm: (pupil: PupilId, isConfirmed: boolean) => void;
  readonly onTakeOver: () => void;
  readonly onCancel: () => void;
}

const modes = ['whole', 'answers'] as const;

export function ImportPreview(props: { readonly preview: Preview } & PreviewActions) {
  const { preview, onMapping } = props;
  const { mapping, difference, lacks } = preview;
  const words = useWords();
  const used = useUsedPurposes();
  const [isSure, setSure] = useState(false);
  const mayTake = lacks === null && (difference.doubts.length === 0 || isSure);
  return (
    <section class="import-preview" aria-labelledby="preview-heading">
      <h3 id="preview-heading">{words('preview_heading')}</h3>
      <ul class="preview-facts">
        {factsOf(preview).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {preview.mayChooseMode && (
        <fieldset>
          <legend>{words('mode_legend')}</legend>
          {modes.map((mode) => (
            <label key={mode} class="choice">
              <input
                type="radio"
                name="importMode"
                checked={preview.mode === mode}
                onChange={() => props.onMode(mode)}
              />
              <span>{words(`mode_${mode}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {mapping !== null && (
        <>
          <ColumnMapper
            mapping={mapping}
            columns={preview.columns}
            isOpen={lacks === 'names' || lacks === 'decisions'}
            onMapping={onMapping}
          />
          <UnknownWords words={preview.unknownWords} mapping={mapping} onMapping={onMapping} />
        </>
      )}
      <ListProblems problems={preview.problems} />
      <ImportDifference
        difference={difference}
        confirmed={preview.confirmed}
        onConfirm={props.onConfirm}
      />
      <ImportDoubts doubts={difference.doubts} isSure={isSure} onSure={setSure} />
      {lacks !== null && (
        <p class="preview-doubts" id="preview-lacks">
          {words(`preview_lacks_${lacks}`)}
        </p>
      )}
      <div class="preview-actions">
        <Button
          kind="primary"
          isInert={!mayTake}
          {...(lacks === null ? {} : { describedBy: 'preview-lacks' })}
          onPress={props.onTakeOver}
        >
          {words('import_take_over')}
        </Button>
        <Button kind="secondary" onPress={props.onCancel}>
          {words('import_cancel')}
        </Button>
      </div>
    </section>
  );

  function factsOf(facts: Preview): readonly string[] {
    const { pupils, groups, staff, leavers, dropped, sheets, unread } = facts;
    const leftOut = used.filter((id) => mapping === null || mapping.purposes[id] === 'keep');
    const channels = leftOut.map((id) => purposeLabel(words, id));
    return [
      groups === 0 ? words('preview_counts_only', pupils) : words('preview_counts', pupils, groups),
      ...(sheets.length > 0 ? [words('preview_sheets', listInWords(words, sheets))] : []),
      ...(unread.length > 0 ? [words('preview_unread', listInWords(words, unread))] : []),
      ...(staff > 0 ? [words('preview_staff', staff)] : []),
      ...(leavers > 0 ? [words('preview_leavers', leavers)] : []),
      ...(dropped.length > 0 ? [words('preview_dropped', listInWords(words, dropped))] : []),
      ...leftOutFact(channels),
    ];
  }

  /** A channel that the list leaves out is never silently a no for everybody. */
  function leftOutFact(channels: readonly string[]): readonly string[] {
    if (channels.length === used.length) return [words('preview_no_answers')];
    return channels.length === 0 ? [] : [words('preview_left_out', listInWords(words, channels))];
  }
}
