// @vitest-environment happy-dom
// Marking a recording, being reminded of it, and ticking it off.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { Recordings, type RecordingsProps } from '../../../components/options/recordings.tsx';
import { WordsContext } from '../../../components/shared/words.ts';
import type { RecordingView } from '../../../utils/model/recording.ts';
import { nl } from './nl.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const file = { hash: 'ab'.repeat(32), bytes: 412_300_000, film: { seconds: 3_723, madeAt: null } };
const lesson: RecordingView = {
  ...file,
  ...{ fileName: 'les.mp4', purpose: 'coaching', about: 'rekenen', discussedWith: 'juf Els' },
  ...{ markedOn: '2026-11-01', deleteBy: '2026-12-24', deletedOn: null },
};
const events = {
  onFile: vi.fn(),
  onMark: vi.fn(),
  onCancel: vi.fn(),
  onTick: vi.fn(),
  onUnmark: vi.fn(),
};

function show(props: Partial<RecordingsProps> = {}): string {
  const all: RecordingsProps = {
    ...{ recordings: [], chosen: null, share: null, error: null, notice: null },
    ...{ today: '2026-11-24', usualDeleteBy: '2026-12-24' },
    ...events,
    ...props,
  };
  act(() =>
    render(
      <WordsContext.Provider value={nl}>
        <Recordings {...all} />
      </WordsContext.Provider>,
      root,
    ),
  );
  return said();
}
const said = (): string => root.textContent ?? '';
function press(name: string): void {
  const all = [...root.querySelectorAll('button')];
  const found = all.find((it) => it.textContent?.trim() === name);
  if (found === undefined) throw new Error(`no button "${name}"`);
  act(() => found.click());
}
function fill(name: string, value: string): void {
  const input = root.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (input === null) throw new Error(`no field ${name}`);
  act(() => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

it('shows no name of a file until somebody asks', () => {
  expect(show({ recordings: [lesson] })).not.toMatch(/les\.mp4|juf Els/);
  press('Toon de opnamen (1)');
  expect(said()).toContain('les.mp4 412,3 MB · 1:02:03');
  expect(said()).toContain('Begeleiding van een leerkracht: rekenen');
  expect(said()).toContain('Wissen op of voor 24 december 2026.');
});

it('marks a file once it was discussed and has a day to be deleted by', () => {
  show({ chosen: { ...file, fileName: 'les.mp4' } });
  press('Markeer als interne opname');
  expect(events.onMark).not.toHaveBeenCalled();
  fill('recording-discussedWith', 'juf Els');
  fill('recordingDeleteBy', '2026-11-23');
  press('Markeer als interne opname');
  expect(events.onMark).not.toHaveBeenCalled();
  fill('recordingDeleteBy', '2026-11-30');
  press('Markeer als interne opname');
  expect(events.onMark).toHaveBeenCalledWith({
    ...file,
    ...{ fileName: 'les.mp4', purpose: 'training', about: '', discussedWith: 'juf Els' },
    deleteBy: '2026-11-30',
  });
});

it('says what must be deleted, and takes the tick', () => {
  expect(show({ recordings: [{ ...lesson, deleteBy: '2026-11-24' }] })).toContain(
    '1 opname moet gewist worden.',
  );
  press('Toon de opnamen (1)');
  expect(said()).toContain('Moest gewist zijn op 24 november 2026.');
  press('Gewist');
  expect(events.onTick).toHaveBeenCalledWith(lesson.hash, true);
  show({ recordings: [{ ...lesson, deletedOn: '2026-11-24' }] });
  expect(said()).toContain('Gewist op 24 november 2026.');
  press('Toch niet gewist');
  expect(events.onTick).toHaveBeenLastCalledWith(lesson.hash, false);
});

it('takes a mark away only after saying what follows from it', () => {
  show({ recordings: [lesson] });
  press('Toon de opnamen (1)');
  press('Geen interne opname');
  expect(events.onUnmark).not.toHaveBeenCalled();
  expect(said()).toContain('houdt Beeldwacht dit bestand niet meer tegen');
  press('Haal de markering weg');
  expect(events.onUnmark).toHaveBeenCalledWith(lesson.hash);
});

it('shows how far the reading is, and can be stopped', () => {
  show({ share: 0.4 });
  expect(root.querySelector('progress')?.value).toBe(0.4);
  press('Annuleer');
  expect(events.onCancel).toHaveBeenCalled();
});
