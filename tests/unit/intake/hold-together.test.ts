// @vitest-environment happy-dom
// Files asked for one by one are one question; each gets its own answer.
import { describe, expect, it } from 'vitest';
import { isApproved } from '../../../utils/intake/approved-files.ts';
import { holdTogether } from '../../../utils/intake/hold-together.ts';
import { fakeHolds } from '../../support/fakes/gate-holds.ts';

const pause = () => new Promise((resolve) => setTimeout(resolve, 100));
const files = ['a.jpg', 'b.jpg'].map((name) => new File(['x'], name));

describe('files that a page asks for at once', () => {
  it('are one hold, and each is given or not', async () => {
    const holds = fakeHolds();
    const holdOne = holdTogether(holds);
    const asked = files.map(holdOne);
    await pause();
    expect(holds.one().files).toEqual(files);
    holds.one().release([{ index: 1, newName: null, copy: null }]);
    expect(await Promise.all(asked)).toEqual([null, files[1]]);
    expect(files.map(isApproved)).toEqual([false, true]);
  });

  it('are none of them given when they are refused; those asked later are another hold', async () => {
    const holds = fakeHolds();
    const holdOne = holdTogether(holds);
    const asked = files.map(holdOne);
    await pause();
    holds.opened[0]?.refuse();
    expect(await Promise.all(asked)).toEqual([null, null]);
    void holdOne(new File(['x'], 'c.jpg'));
    await pause();
    expect(holds.opened).toHaveLength(2);
  });
});
