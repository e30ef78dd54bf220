// @vitest-environment happy-dom
// A request waits for its pictures first, then for its texts.
import { beforeEach, describe, expect, it } from 'vitest';
import { createRequestGate } from '../../../utils/publish/request-gate.ts';
import { createTextGate } from '../../../utils/publish/text-gate.ts';
import { type FakeHolds, fakeHolds, settle } from '../../support/fakes/gate-holds.ts';

const text = 'Vandaag aten we radijs uit eigen tuin';
const photo = new File([new Uint8Array(4_000)], 'sportdag.jpg', { type: 'image/jpeg' });

let holds: FakeHolds;
beforeEach(() => {
  holds = fakeHolds();
});
function check(body: unknown) {
  const texts = createTextGate(holds, { texts: () => [{ label: 'Tekst', value: text }] });
  const gate = createRequestGate(holds, texts, {
    isApproved: () => false,
    hasReleasedFiles: () => false,
    hasCameraUrls: () => false,
    released: (files, settled) =>
      files.map((file, at) =>
        settled.outcome === 'released' && settled.kept.some(({ index }) => index === at)
          ? file
          : null,
      ),
  });
  const held = gate.check({ method: 'POST', url: 'https://school.example/posts', body });
  if (held === null || held instanceof Promise) throw new Error('it was not held at once');
  return held;
}
function formWith(words: string): FormData {
  const form = new FormData();
  form.append('tekst', words);
  form.append('foto', photo);
  return form;
}

describe('a request with a picture and a typed text', () => {
  it('waits for both, one after the other', async () => {
    const form = formWith(text);
    const held = check(form);
    expect(holds.one().files).toEqual([photo]);
    holds.one().release();
    await settle();
    expect(holds.opened[1]?.texts).toEqual([{ label: 'Tekst', value: text }]);
    holds.opened[1]?.release();
    expect(await held.settled).toEqual({ body: form });
  });

  it('goes nowhere when its text is refused', async () => {
    const held = check(formWith(text));
    holds.opened[0]?.release();
    await settle();
    holds.opened[1]?.refuse();
    expect(await held.settled).toBeNull();
  });

  it('that the page drops is dropped, whatever it waits for then', async () => {
    const held = check(formWith(text));
    holds.opened[0]?.release();
    await settle();
    held.withdraw();
    expect(holds.opened[1]?.isWithdrawn).toBe(true);
    expect(await held.settled).toBeNull();
  });
});

describe('a request with a picture only', () => {
  it('goes as it is when the picture is released', async () => {
    const form = formWith('Sportdag');
    const held = check(form);
    holds.one().release();
    expect(await held.settled).toEqual({ body: form });
    expect(holds.opened).toHaveLength(1);
  });

  it('goes nowhere when the picture is refused', async () => {
    const held = check(photo);
    holds.one().refuse();
    expect(await held.settled).toBeNull();
  });
});
